using LeftBehind.Abstractions.Data;

namespace LeftBehind.Rounds.Entities;

/// <summary>More time for one school. The last one counts.</summary>
public sealed class RoundExtension : ScopedRow
{
    public long Id { get; set; }

    public long RoundId { get; set; }

    public DateOnly Until { get; set; }

    public string Reason { get; set; } = "";

    public DateTime GivenUtc { get; set; }

    public int GivenBy { get; set; }

    public string GivenByName { get; set; } = "";
}
