using LeftBehind.Abstractions.Data;

namespace LeftBehind.Children.Entities;

/// <summary>Where a version of a file stands with the principal; without a row it is a draft, published it is accepted. The steps themselves are in the audit log.</summary>
public sealed class FileReview : ScopedRow
{
    public long Id { get; set; }

    public string ContentItemId { get; set; } = "";

    public string ContentItemVersionId { get; set; } = "";

    public FileReviewState State { get; set; }

    public DateTime ChangedUtc { get; set; }

    public int ChangedBy { get; set; }

    /// <summary>Why it was returned, for the clerk.</summary>
    public string Reason { get; set; } = "";
}
