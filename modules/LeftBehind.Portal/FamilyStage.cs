namespace LeftBehind.Portal;

/// <summary>How far somebody who holds a link has come.</summary>
internal enum FamilyStage
{
    /// <summary>Too many wrong answers.</summary>
    Locked,

    /// <summary>What is done with the data is to be read.</summary>
    Notice,

    /// <summary>The question is to be answered.</summary>
    Check,

    /// <summary>There is nothing to ask by: the teacher has to enter a number.</summary>
    Impossible,

    /// <summary>The letter has not been opened yet. A page that is only looked at must not count as opened, so it takes a tap.</summary>
    Closed,

    Letter,
}
