using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.ViewModels;

internal sealed record MergePage(Organization School, MergeForm Form, IReadOnlyList<Organization> Others, DateOnly Today)
{
    /// <summary>Null until a school and a day are chosen that will do.</summary>
    public MergePreview? Preview { get; init; }

    /// <summary>What is wrong with the choice; null where nothing is, or nothing was chosen yet.</summary>
    public string? Fault { get; init; }
}
