using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Homes.Parts;

public enum HomeKind
{
    // 留守儿童之家
    [Display(Name = "Children's home")]
    Home,

    // 托管中心
    [Display(Name = "After-school care centre")]
    CareCentre,
}
