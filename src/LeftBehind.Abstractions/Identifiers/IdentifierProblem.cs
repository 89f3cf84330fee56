namespace LeftBehind.Abstractions.Identifiers;

/// <summary>What is wrong with an identifier as it was written.</summary>
public enum IdentifierProblem
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Nothing was written.</summary>
    Empty,

    /// <summary>Not of the shape of such a number: it cannot be stored.</summary>
    Malformed,

    /// <summary>The shape is right, the check digit is not: stored with a warning, since papers with such numbers exist.</summary>
    WrongCheckDigit,
}
