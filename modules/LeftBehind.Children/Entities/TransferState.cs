using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Children.Entities;

/// <summary>How far a transfer to another school has come.</summary>
public enum TransferState
{
    [Display(Name = "Waits for the other school")]
    Waiting = 1,

    [Display(Name = "Taken in")]
    Accepted = 2,

    [Display(Name = "Declined")]
    Declined = 3,

    [Display(Name = "Called back")]
    Recalled = 4,
}
