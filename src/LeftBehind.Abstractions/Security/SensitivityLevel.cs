namespace LeftBehind.Abstractions.Security;

/// <summary>Field classes of personal data, from ordinary to most protected.</summary>
public enum SensitivityLevel
{
    /// <summary>Personal, shown to everybody who may open the record (names, class).</summary>
    L1 = 1,

    /// <summary>Masked in lists, revealed one at a time with a log entry (phones, addresses).</summary>
    L2 = 2,

    /// <summary>Masked everywhere, never part of a list export (resident ID number, health, counselling).</summary>
    L3 = 3,
}
