namespace LeftBehind.Letters.Links;

public enum LetterLinkState
{
    Open,

    /// <summary>Five wrong answers: the teacher unlocks it.</summary>
    Locked,

    Expired,

    /// <summary>Withdrawn by the school, by the reader ("not my number"), or because the person is blocked.</summary>
    Revoked,
}
