using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Letters.Receipts;

/// <summary>What the board is narrowed to. A person may stand under several; none stands for another.</summary>
internal enum RecipientFlag
{
    [Display(Name = "Still to be called")]
    Rest,

    [Display(Name = "Not sent yet")]
    Unsent,

    [Display(Name = "Sent")]
    Sent,

    [Display(Name = "Opened")]
    Opened,

    [Display(Name = "Confirmed")]
    Confirmed,

    [Display(Name = "Slip on paper")]
    Paper,

    [Display(Name = "Told by phone")]
    Phoned,

    [Display(Name = "Asks to be called")]
    CallAsked,

    [Display(Name = "Not delivered")]
    Failed,
}
