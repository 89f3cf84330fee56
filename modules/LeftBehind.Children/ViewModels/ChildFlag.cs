namespace LeftBehind.Children.ViewModels;

/// <summary>What a file can be sought for beside its states.</summary>
internal enum ChildFlag
{
    /// <summary>Cells of the form are empty.</summary>
    Incomplete,

    /// <summary>Listed by the school's statement alone.</summary>
    Declared,

    /// <summary>No helper today.</summary>
    WithoutHelper,

    /// <summary>Nobody of age lives with the child.</summary>
    WithoutAdult,

    /// <summary>Both parents are away.</summary>
    BothAway,

    /// <summary>Counts under the definition of 2016 today.</summary>
    CivilAffairs,

    /// <summary>Counts today under one of the two definitions and not under the other.</summary>
    OneDefinition,

    EducationAlone,

    CivilAffairsAlone,

    /// <summary>Not confirmed since the term began.</summary>
    Stale,
}
