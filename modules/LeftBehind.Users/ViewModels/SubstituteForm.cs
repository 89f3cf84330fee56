using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Users.ViewModels;

internal sealed class SubstituteForm
{
    [Display(Name = "Who stands in")]
    public int? UserId { get; set; }

    [Display(Name = "First day")]
    public DateOnly? From { get; set; }

    [Display(Name = "Last day")]
    public DateOnly? Until { get; set; }
}
