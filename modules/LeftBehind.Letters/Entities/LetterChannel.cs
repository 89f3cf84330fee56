using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Letters.Entities;

/// <summary>How people are in touch (S68).</summary>
public enum LetterChannel
{
    [Display(Name = "Not yet")]
    None = 0,

    [Display(Name = "Phone")]
    Phone = 1,

    [Display(Name = "QQ")]
    QQ = 2,

    [Display(Name = "WeChat")]
    WeChat = 3,

    [Display(Name = "DingTalk")]
    DingTalk = 4,

    [Display(Name = "Text message")]
    Sms = 5,

    [Display(Name = "Letter on paper")]
    Letter = 6,

    [Display(Name = "Met in person")]
    InPerson = 7,

    [Display(Name = "Other way")]
    Other = 8,

    [Display(Name = "E-mail")]
    Email = 9,

    [Display(Name = "By the link")]
    Link = 10,
}
