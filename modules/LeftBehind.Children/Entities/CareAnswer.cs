using LeftBehind.Abstractions.Data;

namespace LeftBehind.Children.Entities;

/// <summary>What was found and done about a child who was reported to live without an adult. Closed when the child's household changes, so that the next report alerts anew.</summary>
public sealed class CareAnswer : ScopedRow
{
    public long Id { get; set; }

    public string ContentItemId { get; set; } = "";

    public string Text { get; set; } = "";

    public DateTime AnsweredUtc { get; set; }

    public int AnsweredBy { get; set; }

    public string AnsweredByName { get; set; } = "";

    public DateTime? ClosedUtc { get; set; }
}
