using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Homes.Parts;

// 书桌、图书、通讯、活动器材 (S41)
public enum FacilityCategory
{
    [Display(Name = "Desks")]
    Desks,

    [Display(Name = "Books")]
    Books,

    [Display(Name = "Phones and computers")]
    Communication,

    [Display(Name = "Sports and play equipment")]
    Activity,
}
