using LeftBehind.Abstractions.Data;

namespace LeftBehind.Children.Entities;

/// <summary>转学: what the sending school knows of a transfer. The file stays in its class until the other school accepts; the row stays afterwards.</summary>
public sealed class ChildTransfer : ScopedRow
{
    public long Id { get; set; }

    /// <summary>32 characters; the other school's card has the same.</summary>
    public string TransferId { get; set; } = "";

    public string ContentItemId { get; set; } = "";

    public string Name { get; set; } = "";

    /// <summary>As it was called on the day.</summary>
    public string ClassName { get; set; } = "";

    public int ToSchoolId { get; set; }

    public string ToSchoolName { get; set; } = "";

    /// <summary>For the other school.</summary>
    public string Note { get; set; } = "";

    public TransferState State { get; set; }

    /// <summary>The last day on which the other school answers before the county above it is asked.</summary>
    public DateOnly DueOn { get; set; }

    public DateTime StartedUtc { get; set; }

    public int StartedBy { get; set; }

    public string StartedByName { get; set; } = "";

    public DateTime? EndedUtc { get; set; }

    public string EndedByName { get; set; } = "";

    /// <summary>Why it was declined.</summary>
    public string Reason { get; set; } = "";
}
