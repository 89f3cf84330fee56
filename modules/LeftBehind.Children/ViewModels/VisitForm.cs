using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Children.ViewModels;

internal sealed class VisitForm
{
    [Display(Name = "Came home on")]
    public DateOnly? From { get; set; }

    [Display(Name = "Left again on")]
    public DateOnly? To { get; set; }
}
