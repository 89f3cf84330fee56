using System.ComponentModel.DataAnnotations;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children.ViewModels;

/// <summary>Of the term that runs.</summary>
internal sealed class StudyForm
{
    [Display(Name = "Level")]
    public StudyLevel? Level { get; set; }

    [Display(Name = "Difficulties")]
    public string? Difficulties { get; set; }

    [Display(Name = "Attendance")]
    public string? Attendance { get; set; }
}
