using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Organizations.Entities;

/// <summary>
/// A node of the tree. It is a row of itself: its organization is its own id, and its level columns hold the chain, itself included,
/// that people's rows are stamped with. So a user's scope filters organizations as it filters everything else.
/// </summary>
public sealed class Organization : ScopedRow
{
    public int Id { get; set; }

    /// <summary>GB/T 2260 down to the county, the 10-digit code of a school, otherwise unique below the parent.</summary>
    public string Code { get; set; } = "";

    public string Name { get; private set; } = "";

    /// <summary>Sorts as pinyin does.</summary>
    public string NameKey { get; private set; } = "";

    public OrganizationLevel Level { get; set; }

    public int? ParentId { get; set; }

    /// <summary>Of a class: its own stage. Of a school: the one stage that it has; null for a nine-year school, which has both.</summary>
    public SchoolStage? Stage { get; set; }

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

    /// <summary>Of a class; null at every other level.</summary>
    public ClassCohort? Cohort => (Level, EntryYear, Stage, ClassNumber) is (OrganizationLevel.Class, { } year, { } stage, { } number) ? new(year, stage, number) : null;

    /// <summary>Where it stands in the tree, itself included.</summary>
    public OrganizationPath Path => new(Id, Level)
    {
        ProvinceId = ProvinceId,
        CityId = CityId,
        CountyId = CountyId,
        TownshipId = TownshipId,
        SchoolId = SchoolId,
        ClassId = ClassId,
        VillageId = VillageId,
    };

    public Organization Named(string name)
    {
        (Name, NameKey) = (name, NameSearch.SortKey(name));
        return this;
    }

    /// <summary>Of a class: whether it has entered and not yet left.</summary>
    public bool IsInSchoolOn(DateOnly day) => Cohort is { } cohort && ClassRules.StateIn(cohort, SchoolCalendarRules.YearOn(day)) == ClassState.InSchool;

    /// <summary>The name for people on a day: a class goes by the grade that it is in then.</summary>
    public string NameOn(DateOnly day) => Cohort is { } cohort ? ClassRules.Display(cohort, SchoolCalendarRules.YearOn(day)) : Name;
}
