namespace LeftBehind.Letters.Events;

public enum LetterAnswerKind
{
    Reply,

    CallAsked,

    /// <summary>Whoever has the number is somebody else.</summary>
    WrongNumber,

    /// <summary>The number does not exist.</summary>
    NoSuchNumber,
}
