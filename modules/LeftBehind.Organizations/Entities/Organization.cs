using LeftBehind.Abstractions.Data;

namespace LeftBehind.Organizations.Entities;

/// <summary>A node of the tree. Its level columns hold the chain, itself included, that people's rows are stamped with.</summary>
public sealed class Organization
{
    public int Id { get; set; }

    /// <summary>GB/T 2260 down to the county, the 10-digit code of a school, otherwise unique below the parent.</summary>
    public string Code { get; set; } = "";

    public string Name { get; set; } = "";

    public OrganizationLevel Level { get; set; }

    public int? ParentId { get; set; }

    public int? ProvinceId { get; set; }

    public int? CityId { get; set; }

    public int? CountyId { get; set; }

    public int? TownshipId { get; set; }

    public int? SchoolId { get; set; }

    public int? ClassId { get; set; }

    public int? VillageId { get; set; }

    /// <summary>Of a class: the calendar year in which its first school year began.</summary>
    public int? EntryYear { get; set; }

    /// <summary>Of a class: its number within the entry year.</summary>
    public int? ClassNumber { get; set; }

    public DateOnly? ValidFrom { get; set; }

    public DateOnly? ValidTo { get; set; }

    /// <summary>Of a bureau or school: who answers for the work (S7).</summary>
    public string ResponsiblePerson { get; set; } = "";

    public string Phone { get; set; } = "";

    public string Address { get; set; } = "";

    public int Revision { get; set; }
}
