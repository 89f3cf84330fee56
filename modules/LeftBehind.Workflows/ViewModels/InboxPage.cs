using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.ViewModels;

internal sealed record InboxPage(InboxFilter Filter, KeysetPage<WorkflowTask> Page, IReadOnlyList<InboxKind> Kinds, DateOnly Today)
{
    public const int MostCounted = 1000;

    /// <summary>More than this is said as 99+.</summary>
    public const int MostShown = 99;

    /// <summary>What has a higher number came after the page was read.</summary>
    public long LastId { get; init; }

    /// <summary>For whom the user stands in; empty for nobody.</summary>
    public string StandsInForName { get; init; } = "";

    /// <summary>What waits in roles in which the user stands in.</summary>
    public IReadOnlyList<OtherInbox> Others { get; init; } = [];

    /// <summary>How much waits for the office that the user heads; empty for nothing.</summary>
    public string OfficeCount { get; init; } = "";

    /// <summary>Whether there are offices below the user's.</summary>
    public bool LooksBelow { get; init; }

    public static string Shown(int count) => count switch
    {
        0 => "",
        > MostShown => $"{MostShown}+",
        _ => count.ToString(System.Globalization.CultureInfo.InvariantCulture),
    };

    /// <summary>One more than is counted where there are more.</summary>
    public int Known => Kinds.Sum(kind => kind.Count);

    public string Count => Kinds.Sum(kind => kind.Count) is var count && count > MostCounted ? "1,000+" : count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    public bool IsOverdue(WorkflowTask task) => task.DueOn < Today;
}
