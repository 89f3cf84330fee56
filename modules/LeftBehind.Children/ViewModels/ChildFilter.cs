using LeftBehind.Children.Parts;

namespace LeftBehind.Children.ViewModels;

/// <summary>What the list of files was asked for.</summary>
internal sealed class ChildFilter
{
    /// <summary>Name, pinyin, initials, phone or its last four digits, school number.</summary>
    public string? Q { get; set; }

    public ChildState? State { get; set; }

    public FileState? File { get; set; }

    /// <summary>A school, for those above it.</summary>
    public int? School { get; set; }

    public int? Class { get; set; }

    public GuardianshipForm? Guardianship { get; set; }

    public ChildFlag? Flag { get; set; }

    public string? Sort { get; set; }

    public string? After { get; set; }

    public string? Before { get; set; }

    /// <summary>What is left to those who see cards only: a name, a class, a page.</summary>
    public ChildFilter OfCards() => new() { Q = Q, Class = Class, After = After, Before = Before, Sort = Sort is "-name" ? Sort : null };

    /// <summary>What is left to the list of those who count by one definition alone.</summary>
    public ChildFilter OfDifferences() => new()
    {
        School = School,
        Class = Class,
        Flag = Flag is ChildFlag.EducationAlone or ChildFlag.CivilAffairsAlone ? Flag : ChildFlag.OneDefinition,
        After = After,
        Before = Before,
    };

    public bool SortsByModified => Sort is "modified" or "-modified";

    public bool IsDescending => Sort is "-modified" or "-name";

    public bool IsEmpty => string.IsNullOrWhiteSpace(Q) && ChoosesNothing;

    /// <summary>Something is sought, among all that may be seen.</summary>
    public bool IsSearchAlone => !string.IsNullOrWhiteSpace(Q) && ChoosesNothing;

    private bool ChoosesNothing => State is null && File is null && School is null && Class is null && Guardianship is null && Flag is null;
}
