using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Transfers.ViewModels;

internal enum TransferFlag
{
    [Display(Name = "Waiting")]
    Waiting,

    [Display(Name = "Waiting too long")]
    Late,

    [Display(Name = "Taken in")]
    Accepted,

    [Display(Name = "Declined or called back")]
    NotAccepted,
}
