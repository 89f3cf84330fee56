using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Notifications.Activities;

internal enum NotifyTarget
{
    [Display(Name = "Everybody in a role")]
    Role,

    [Display(Name = "Who handed it in")]
    Submitter,

    [Display(Name = "One person")]
    Person,
}
