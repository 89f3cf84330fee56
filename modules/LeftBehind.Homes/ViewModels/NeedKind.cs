using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Homes.ViewModels;

internal enum NeedKind
{
    [Display(Name = "Should have a home and have none")]
    Missing,

    [Display(Name = "Should have a home")]
    Expected,

    [Display(Name = "All schools")]
    All,
}
