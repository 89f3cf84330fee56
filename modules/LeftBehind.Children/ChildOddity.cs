namespace LeftBehind.Children;

/// <summary>Why a file that was handed in is looked at singly.</summary>
public enum ChildOddity
{
    /// <summary>On the day it does not count as the policy defines it.</summary>
    NotCounted,

    /// <summary>It counts only by the school's statement: the day on which the parents left is missing.</summary>
    ByStatement,

    /// <summary>No adult lives with the child.</summary>
    NoAdult,

    /// <summary>Cells that every child has are empty.</summary>
    CellsMissing,

    /// <summary>Values contradict one another.</summary>
    Contradiction,

    /// <summary>Other than when it was approved last, it counts now, or counts no more.</summary>
    CountsOtherwise,

    /// <summary>Another guardian, or another way of living, than was approved.</summary>
    GuardianChanged,

    /// <summary>Another class or school than was approved.</summary>
    Moved,
}
