using System.ComponentModel.DataAnnotations;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children.ViewModels;

/// <summary>Of the term that runs.</summary>
internal sealed class LivingForm
{
    [Display(Name = "Dwelling")]
    public string? Residence { get; set; }

    [Display(Name = "Boarding or day pupil")]
    public BoardingKind? Boarding { get; set; }

    [Display(Name = "Meals")]
    public string? Meals { get; set; }

    [Display(Name = "Way to school")]
    public string? Transport { get; set; }

    [Display(Name = "Health")]
    public string? Health { get; set; }

    [Display(Name = "Family income")]
    public string? Economy { get; set; }
}
