using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.ViewModels;

internal sealed record WorkflowList(WorkflowFilter Filter, KeysetPage<Workflow> Page, string Count)
{
    /// <summary>Names of the types by id.</summary>
    public required IReadOnlyDictionary<string, string> Types { get; init; }

    /// <summary>What the chosen place is called; empty for all.</summary>
    public string Place { get; init; } = "";

    /// <summary>Names of the organizations of this page.</summary>
    public required IReadOnlyDictionary<int, string> Places { get; init; }
}
