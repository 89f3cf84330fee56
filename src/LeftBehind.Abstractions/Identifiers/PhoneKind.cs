namespace LeftBehind.Abstractions.Identifiers;

/// <summary>What sort of number it is.</summary>
public enum PhoneKind
{
    /// <summary>11 digits from 13 to 19.</summary>
    Mobile,

    /// <summary>With its area code: 0571-88888888, maybe with an extension.</summary>
    Landline,

    /// <summary>7 or 8 digits without an area code.</summary>
    Local,

    /// <summary>集团短号, 3 to 6 digits: reachable only from the same group.</summary>
    GroupShort,

    /// <summary>+ and the country code.</summary>
    Overseas,
}
