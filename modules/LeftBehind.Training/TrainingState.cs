using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Training;

/// <summary>Where the latest version of an article stands, as people see it.</summary>
internal enum TrainingState
{
    [Display(Name = "Draft")]
    Draft,

    [Display(Name = "Waits for approval")]
    Submitted,

    [Display(Name = "Returned")]
    Returned,

    [Display(Name = "Published")]
    Published,
}
