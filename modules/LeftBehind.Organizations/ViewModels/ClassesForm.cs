namespace LeftBehind.Organizations.ViewModels;

/// <summary>How many classes each grade of a school has in a year.</summary>
internal sealed class ClassesForm
{
    public int SchoolYear { get; set; }

    public List<GradeClasses> Grades { get; set; } = [];
}
