using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Workflows.ViewModels;

internal enum InboxFlag
{
    [Display(Name = "Overdue")]
    Overdue,

    [Display(Name = "To be looked at singly")]
    Odd,

    [Display(Name = "Nothing conspicuous")]
    Plain,

    [Display(Name = "Taken by me")]
    Taken,

    [Display(Name = "Taken by colleagues")]
    OfColleagues,
}
