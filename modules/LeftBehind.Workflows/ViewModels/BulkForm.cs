namespace LeftBehind.Workflows.ViewModels;

/// <summary>The tasks that were ticked, or all that the filter shows, with one answer to them.</summary>
internal sealed class BulkForm
{
    public List<long> Ids { get; set; } = [];

    public bool All { get; set; }

    public string? Outcome { get; set; }

    public string? Comment { get; set; }

    /// <summary>The reason beside the buttons for all that is shown.</summary>
    public string? CommentForAll { get; set; }

    public string Reason => (All ? CommentForAll : Comment)?.Trim() ?? "";

    public string? Kind { get; set; }

    public InboxFlag? Flag { get; set; }

    public bool Office { get; set; }

    public long? Since { get; set; }

    public InboxFilter Filter => new() { Kind = Kind, Flag = Flag, Office = Office, Since = Since };
}
