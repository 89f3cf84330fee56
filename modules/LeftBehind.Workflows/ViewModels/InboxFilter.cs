using LeftBehind.Ui.Screens;

namespace LeftBehind.Workflows.ViewModels;

/// <summary>Which of the tasks are shown.</summary>
internal sealed class InboxFilter : KeysetCursor
{
    /// <summary>A content type.</summary>
    public string? Kind { get; set; }

    public InboxFlag? Flag { get; set; }

    /// <summary>What waits for the office that the user heads.</summary>
    public bool Office { get; set; }

    /// <summary>Only what has come since this task.</summary>
    public long? Since { get; set; }

    public bool IsEmpty => string.IsNullOrEmpty(Kind) && Flag is null && !Office && Since is null;
}
