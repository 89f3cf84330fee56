namespace LeftBehind.Portal;

/// <summary>Days off that follow one another, with the days of the weekend that are worked for them.</summary>
internal sealed record HolidaySpan(string Name, DateOnly From, DateOnly Until, IReadOnlyList<DateOnly> Worked);
