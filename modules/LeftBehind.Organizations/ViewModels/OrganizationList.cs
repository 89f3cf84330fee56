using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Organizations.ViewModels;

internal sealed record OrganizationList(OrganizationFilter Filter, KeysetPage<Organization> Page, string Count)
{
    public required IReadOnlyList<OrganizationLevel> Levels { get; init; }

    /// <summary>Areas to narrow the list to.</summary>
    public required IReadOnlyList<Organization> Areas { get; init; }

    public required IReadOnlyDictionary<int, string> ParentNames { get; init; }

    public required IReadOnlyDictionary<int, int> Classes { get; init; }

    /// <summary>Whether the button for a new one of this level is shown.</summary>
    public bool MayAdd { get; init; }

    public bool IsOnlyLevel => Levels.Count == 1;
}
