using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Letters.Entities;

public enum ContactRuleKind
{
    [Display(Name = "Gets letters")]
    Recipient = 1,

    [Display(Name = "Gets none")]
    NoRecipient = 2,

    /// <summary>Outranks every audience and every link: a court has said so, or there is danger.</summary>
    [Display(Name = "Blocked")]
    Blocked = 3,
}
