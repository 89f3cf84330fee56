using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
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

    [Display(Name = "How far away")]
    public PlaceLevel? PlaceLevel { get; set; }

    [Display(Name = "Reason for leaving")]
    public AbsenceReason? Reason { get; set; }

    [Display(Name = "Stated by the school as away on")]
    public DateOnly? DeclaredAwayAsOf { get; set; }

    [JsonIgnore]
    public bool IsEmpty => string.IsNullOrWhiteSpace(Since) && string.IsNullOrWhiteSpace(ReturnedOn) && string.IsNullOrWhiteSpace(Place) && DeclaredAwayAsOf is null;
}
