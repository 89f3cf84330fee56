namespace LeftBehind.Abstractions.Data;

/// <summary>An organization and the ones above it, at most one at each level.</summary>
public sealed record OrganizationPath(int OrganizationId, OrganizationLevel Level)
{
    /// <summary>省</summary>
    public int? ProvinceId { get; init; }

    /// <summary>市</summary>
    public int? CityId { get; init; }

    /// <summary>县（市、区）</summary>
    public int? CountyId { get; init; }

    /// <summary>乡镇、街道</summary>
    public int? TownshipId { get; init; }

    /// <summary>学校</summary>
    public int? SchoolId { get; init; }

    /// <summary>班级</summary>
    public int? ClassId { get; init; }

    /// <summary>村、社区</summary>
    public int? VillageId { get; init; }
}
