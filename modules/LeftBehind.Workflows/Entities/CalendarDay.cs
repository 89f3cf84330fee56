namespace LeftBehind.Workflows.Entities;

/// <summary>A day that is not as the week says: a holiday, or a day of the weekend that is worked (调休).</summary>
public sealed class CalendarDay
{
    public long Id { get; set; }

    public DateOnly Day { get; set; }

    public bool IsWorked { get; set; }

    /// <summary>What it is for: 春节.</summary>
    public string Name { get; set; } = "";
}
