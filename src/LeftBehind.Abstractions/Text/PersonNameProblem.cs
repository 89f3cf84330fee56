namespace LeftBehind.Abstractions.Text;

/// <summary>Why a text cannot be a person's name.</summary>
public enum PersonNameProblem
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>Nothing but spaces or dots.</summary>
    Empty,

    /// <summary>More than <see cref="PersonName.MaximumLength"/> code points.</summary>
    TooLong,

    /// <summary>Control or invisible characters, or half of a surrogate pair.</summary>
    ControlCharacters,

    /// <summary>Only digits and punctuation.</summary>
    NotAName,
}
