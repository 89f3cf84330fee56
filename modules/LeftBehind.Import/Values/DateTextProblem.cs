namespace LeftBehind.Import.Values;

/// <summary>Why a text gives no date.</summary>
public enum DateTextProblem
{
    None,
    Empty,
    NotADate,

    /// <summary>No such month or day, 2013-13.</summary>
    NoSuchDay,

    /// <summary>3/5/2009 may be March or May; the number 2009.1 may be January or October.</summary>
    Ambiguous,
}
