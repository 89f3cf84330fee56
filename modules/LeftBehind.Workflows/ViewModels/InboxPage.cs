using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.ViewModels;

internal sealed record InboxPage(InboxFilter Filter, KeysetPage<WorkflowTask> Page, IReadOnlyList<InboxKind> Kinds, DateOnly Today)
{
    public const int MostCounted = 1000;

    /// <summary>For whom the user stands in; empty for nobody.</summary>
    public string StandsInForName { get; init; } = "";

    public string Count => Kinds.Sum(kind => kind.Count) is var count && count > MostCounted ? "1,000+" : count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public bool IsOverdue(WorkflowTask task) => task.DueOn < Today;
}
