namespace LeftBehind.Screening.Entities;

/// <summary>What the one who asked found out about a pupil (S17).</summary>
public enum ScreeningMark
{
    /// <summary>Nobody has asked yet.</summary>
    Open = 0,

    /// <summary>Both parents live at home.</summary>
    AtHome = 1,

    /// <summary>Something is unclear: to be asked again.</summary>
    Suspected = 2,

    /// <summary>A parent is away: the pupil needs a file.</summary>
    Confirmed = 3,
}
