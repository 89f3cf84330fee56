namespace LeftBehind.Rounds;

/// <summary>Why a school's list is looked at singly.</summary>
internal enum ListOddity
{
    /// <summary>A nil report where children were on the list that was approved last.</summary>
    NilAfterChildren,

    /// <summary>Fewer by more than a fifth than on the list that was approved last.</summary>
    FarFewer,

    /// <summary>A file among them is to be looked at singly.</summary>
    OddFiles,
}
