using LeftBehind.Abstractions.Data;

namespace LeftBehind.Rounds.Entities;

/// <summary>That a school was reminded. Each step of a round comes once for a school.</summary>
public sealed class RoundReminder : ScopedRow
{
    public long Id { get; set; }

    public long RoundId { get; set; }

    public ReminderStep Step { get; set; }

    public DateTime SentUtc { get; set; }

    /// <summary>0 for the system.</summary>
    public int SentBy { get; set; }

    public string SentByName { get; set; } = "";
}
