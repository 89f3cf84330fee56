namespace LeftBehind.Letters.Receipts;

/// <summary>What a teacher notes of a recipient by hand.</summary>
internal enum RecipientStep
{
    /// <summary>纸质信已发</summary>
    HandedOut,

    /// <summary>由老师转发</summary>
    Forwarded,

    /// <summary>纸质回执</summary>
    Paper,

    /// <summary>电话告知</summary>
    Phoned,

    /// <summary>The link opens again, and wrong answers are forgotten.</summary>
    Unlock,

    /// <summary>The link opens no more.</summary>
    Revoke,
}
