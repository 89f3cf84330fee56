using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Homes.ViewModels;

/// <summary>What wants attention.</summary>
internal enum HomeFlag
{
    [Display(Name = "Without a manager")]
    WithoutManager,

    [Display(Name = "Equipment missing")]
    FacilitiesMissing,

    [Display(Name = "Closed on free days")]
    TimesClosed,
}
