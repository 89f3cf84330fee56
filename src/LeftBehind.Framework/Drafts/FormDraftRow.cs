namespace LeftBehind.Framework.Drafts;

internal sealed class FormDraftRow
{
    public long Id { get; set; }

    public int UserId { get; set; }

    public string Form { get; set; } = "";

    public string Subject { get; set; } = "";

    public int BaseRevision { get; set; }

    /// <summary>The values as JSON, encrypted for the user.</summary>
    public string Protected { get; set; } = "";

    public DateTime ModifiedUtc { get; set; }
}
