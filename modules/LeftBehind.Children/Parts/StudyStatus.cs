using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Children.Parts;

public sealed class StudyStatus
{
    // School year and term: 2025-1 begins in September 2025, 2025-2 in spring 2026.
    [Required(ErrorMessage = "{0} is required."), RegularExpression("^[0-9]{4}-[12]$", ErrorMessage = "{0} is written as 2025-1 or 2025-2."), Display(Name = "Term")]
    public string Term { get; set; } = "";

    [Display(Name = "Level")]
    public StudyLevel? Level { get; set; }

    [TextLength(500), NoControlCharacters(Lines = true), Display(Name = "Difficulties")]
    public string? Difficulties { get; set; }

    [TextLength(500), NoControlCharacters(Lines = true), Display(Name = "Attendance")]
    public string? Attendance { get; set; }

    [Display(Name = "Recorded on")]
    public DateOnly? RecordedOn { get; set; }
}
