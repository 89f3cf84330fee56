using LeftBehind.Organizations.Entities;
using LeftBehind.Rounds.Entities;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Rounds.ViewModels;

/// <summary>A list that was handed in, line by line, with what is different about it.</summary>
internal sealed record ListPage(RoundSubmission Submission, CollectionRound Round, Organization School)
{
    public IReadOnlyList<ListRow> Rows { get; init; } = [];

    /// <summary>Files that are decided with the list and are on none: of children who do not count, or count no longer.</summary>
    public IReadOnlyList<FoldedFile> Others { get; init; } = [];

    /// <summary>Whether there is a list of the school that was approved before.</summary>
    public bool IsCompared { get; init; }

    public bool MayDecide { get; init; }

    /// <summary>Whether the county decides now, which can leave single children out.</summary>
    public bool MayHoldBack { get; init; }

    public bool MayRecall { get; init; }

    /// <summary>The user's own task about it.</summary>
    public WorkflowTask? Task { get; init; }

    public IReadOnlyList<ListRow> Marked => [.. Rows.Where(row => row.IsMarked)];

    public IReadOnlyList<ListRow> Plain => [.. Rows.Where(row => !row.IsMarked)];

    public bool Holds(string itemId) => Rows.Any(row => row.Line.Entry.ItemId == itemId) || Others.Any(file => file.ItemId == itemId);

    public string NameOf(string itemId) => Rows.FirstOrDefault(row => row.Line.Entry.ItemId == itemId)?.Line.Entry.Row.Name ?? Others.First(file => file.ItemId == itemId).Name;
}
