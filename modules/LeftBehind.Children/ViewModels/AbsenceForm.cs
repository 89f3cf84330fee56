using System.ComponentModel.DataAnnotations;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children.ViewModels;

internal sealed class AbsenceForm
{
    [Display(Name = "Away since")]
    public string? Since { get; set; }

    [Display(Name = "Returned on")]
    public string? ReturnedOn { get; set; }

    [Display(Name = "Place")]
    public string? Place { get; set; }

    public PlaceLevel? PlaceLevel { get; set; }

    [Display(Name = "Reason for leaving")]
    public AbsenceReason? Reason { get; set; }

    public DateOnly? DeclaredAwayAsOf { get; set; }
}
