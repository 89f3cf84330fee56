using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Children.ViewModels;

internal sealed class HelperForm
{
    [StringLength(100), Display(Name = "Name of the helper")]
    public string? Name { get; set; }

    [StringLength(100), Display(Name = "Employer (occupation)")]
    public string? Occupation { get; set; }

    [StringLength(60), Display(Name = "Phone of the helper")]
    public string? Phone { get; set; }

    [Display(Name = "Paired since")]
    public DateOnly? From { get; set; }
}
