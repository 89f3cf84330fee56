namespace LeftBehind.Abstractions.Data;

/// <summary>
/// Base of every index row and entity about people: the organization and one column per level, so that a user's scope is
/// one equality. Configure with <c>builder.HasScope()</c>, create columns with <c>WithScopeColumns()</c>.
/// </summary>
public abstract class ScopedRow
{
    /// <summary>The organization that the row belongs to, at any level. Setting it is enough: the columns below are stamped on save.</summary>
    public int OrganizationId { get; set; }

    /// <summary>Stamped by the framework.</summary>
    public int? ProvinceId { get; set; }

    /// <summary>Stamped by the framework.</summary>
    public int? CityId { get; set; }

    /// <summary>Stamped by the framework.</summary>
    public int? CountyId { get; set; }

    /// <summary>Stamped by the framework.</summary>
    public int? TownshipId { get; set; }

    /// <summary>Stamped by the framework.</summary>
    public int? SchoolId { get; set; }

    /// <summary>Stamped by the framework.</summary>
    public int? ClassId { get; set; }

    /// <summary>Stamped by the framework.</summary>
    public int? VillageId { get; set; }

    /// <summary>Copies the chain of an organization onto the row.</summary>
    public void Stamp(OrganizationPath path)
    {
        OrganizationId = path.OrganizationId;
        ProvinceId = path.ProvinceId;
        CityId = path.CityId;
        CountyId = path.CountyId;
        TownshipId = path.TownshipId;
        SchoolId = path.SchoolId;
        ClassId = path.ClassId;
        VillageId = path.VillageId;
    }

    /// <summary>Copies organization and levels of another row, for rows that belong to it.</summary>
    public void CopyLevelsFrom(ScopedRow row)
    {
        OrganizationId = row.OrganizationId;
        ProvinceId = row.ProvinceId;
        CityId = row.CityId;
        CountyId = row.CountyId;
        TownshipId = row.TownshipId;
        SchoolId = row.SchoolId;
        ClassId = row.ClassId;
        VillageId = row.VillageId;
    }

    /// <summary>The row's organization at a level, null where it has none.</summary>
    public int? At(OrganizationLevel level) => level switch
    {
        OrganizationLevel.Province => ProvinceId,
        OrganizationLevel.City => CityId,
        OrganizationLevel.County => CountyId,
        OrganizationLevel.Township => TownshipId,
        OrganizationLevel.School => SchoolId,
        OrganizationLevel.Class => ClassId,
        OrganizationLevel.Village => VillageId,
        _ => throw new ArgumentOutOfRangeException(nameof(level)),
    };
}
