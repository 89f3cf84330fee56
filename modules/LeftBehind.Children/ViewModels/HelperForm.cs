using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Children.ViewModels;

internal sealed class HelperForm
{
    [Display(Name = "Name of the helper")]
    public string? Name { get; set; }

    [Display(Name = "Employer (occupation)")]
    public string? Occupation { get; set; }

    [Display(Name = "Phone of the helper")]
    public string? Phone { get; set; }

    [Display(Name = "Paired since")]
    public DateOnly? From { get; set; }
}
