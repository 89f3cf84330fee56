namespace LeftBehind.Letters.Events;

public enum LetterAnswerKind
{
    Reply,

    CallAsked,

    /// <summary>Whoever has the number or address is somebody else.</summary>
    WrongNumber,

    /// <summary>The number or address does not exist.</summary>
    NoSuchAddress,
}
