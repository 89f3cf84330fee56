using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Homes.Parts;

// 与村、居合作 (S46): the school answers for the home wherever it stands.
public enum HomeHost
{
    [Display(Name = "School")]
    School,

    [Display(Name = "Village")]
    Village,

    [Display(Name = "Community")]
    Community,
}
