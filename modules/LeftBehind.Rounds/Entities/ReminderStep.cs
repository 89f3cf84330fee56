namespace LeftBehind.Rounds.Entities;

/// <summary>When a school is reminded. The numbers are stored.</summary>
public enum ReminderStep
{
    /// <summary>催报: by the county, as often as it wants.</summary>
    ByCounty = 0,

    FourteenDaysBefore = 1,

    SevenDaysBefore = 2,

    TheDayBefore = 3,

    LastDay = 4,

    /// <summary>The county is told too.</summary>
    Overdue = 5,
}
