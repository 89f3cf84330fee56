using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.ViewModels;

internal sealed record OrganizationPage(Organization Organization, DateOnly Today)
{
    /// <summary>The organizations above it that the user sees, the highest first.</summary>
    public required IReadOnlyList<Organization> Above { get; init; }

    public required IReadOnlyList<Organization> Below { get; init; }

    public required IReadOnlyList<FormerName> FormerNames { get; init; }

    /// <summary>What the user may put under it.</summary>
    public required IReadOnlyList<OrganizationLevel> MayAdd { get; init; }

    public bool MayEdit { get; init; }

    public bool MayManage { get; init; }

    public bool IsClosed => Organization.ValidTo < Today;

    /// <summary>Classes that have left school, and whatever was closed, stand apart.</summary>
    public bool IsPast(Organization row) => row.ValidTo < Today || (row.Cohort is { } cohort && ClassRules.StateIn(cohort, SchoolCalendarRules.YearOn(Today)) == ClassState.Graduated);
}
