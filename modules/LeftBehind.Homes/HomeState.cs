using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Homes;

/// <summary>Where the newest version of a home stands between those who write it and those who approve it.</summary>
internal enum HomeState
{
    [Display(Name = "Draft")]
    Draft,

    [Display(Name = "Waits for the principal")]
    Submitted,

    [Display(Name = "Waits for the county")]
    AtCounty,

    [Display(Name = "Returned")]
    Returned,

    [Display(Name = "Approved")]
    Approved,
}
