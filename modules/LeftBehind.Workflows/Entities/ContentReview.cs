using LeftBehind.Abstractions.Data;

namespace LeftBehind.Workflows.Entities;

/// <summary>
/// Where a version stands between those who write it and those who approve it; without a row it is a draft, published it is approved.
/// The steps themselves are tasks, and lines of the audit log.
/// </summary>
public sealed class ContentReview : ScopedRow, IGoesWithContent
{
    public long Id { get; set; }

    public string ContentType { get; set; } = "";

    public string ContentItemId { get; set; } = "";

    public string ContentItemVersionId { get; set; } = "";

    public ContentReviewState State { get; set; }

    /// <summary>The role that it waits for; empty where no workflow leads it, or it waits for nobody.</summary>
    public string AwaitingRole { get; set; } = "";

    /// <summary>The workflow that leads it; null where there is none.</summary>
    public string? WorkflowId { get; set; }

    /// <summary>Its workflow cannot go on, so that it waits for nobody but the administrator.</summary>
    public bool IsStopped { get; set; }

    public int SubmittedBy { get; set; }

    public string SubmittedByName { get; set; } = "";

    public DateTime ChangedUtc { get; set; }

    public int ChangedBy { get; set; }

    /// <summary>Why what was approved before is to be changed; empty for what is handed in for the first time.</summary>
    public string AmendmentReason { get; set; } = "";

    /// <summary>Who of those above put the version right; null where nobody had to.</summary>
    public int? CorrectedBy { get; set; }

    public string CorrectedByName { get; set; } = "";

    public DateTime? CorrectedUtc { get; set; }

    public string CorrectionReason { get; set; } = "";

    /// <summary>Who put it right does not decide about it.</summary>
    public bool ColleagueDecides { get; set; }

    /// <summary>Why it was returned, for those who wrote it.</summary>
    public string Reason { get; set; } = "";
}
