using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Letters.Entities;

public enum ContactDirection
{
    [Display(Name = "School to family")]
    ToFamily = 1,

    [Display(Name = "Family to school")]
    FromFamily = 2,

    [Display(Name = "Child with parents")]
    ChildWithParents = 3,
}
