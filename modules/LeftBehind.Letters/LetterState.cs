using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Letters;

/// <summary>Where the latest version of a letter stands, as people see it.</summary>
internal enum LetterState
{
    [Display(Name = "Draft")]
    Draft,

    [Display(Name = "Waits for approval")]
    Submitted,

    [Display(Name = "Returned")]
    Returned,

    [Display(Name = "Approved, goes out at its time")]
    Scheduled,

    [Display(Name = "Published")]
    Published,
}
