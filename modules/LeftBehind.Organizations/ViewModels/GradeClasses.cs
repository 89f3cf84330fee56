using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Organizations.ViewModels;

internal sealed class GradeClasses
{
    public int Grade { get; set; }

    [Range(0, ClassRules.HighestClassNumber, ErrorMessage = "Enter a number from {1} to {2}.")]
    public int Count { get; set; }

    /// <summary>How many there are already; fewer are not made by this page, since a class with pupils is closed by itself.</summary>
    public int Present { get; set; }
}
