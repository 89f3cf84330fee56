using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Children.Parts;

// One spell away. A spell without an end is still going on.
public sealed class Absence
{
    [Display(Name = "Away since")]
    public PartialDate? Since { get; set; }

    [Display(Name = "Returned on")]
    public PartialDate? ReturnedOn { get; set; }

    [TextLength(100), NoControlCharacters, Sensitive(SensitivityLevel.L2), Display(Name = "Place")]
    public string? Place { get; set; }

    [Display(Name = "How far away")]
    public PlaceLevel? PlaceLevel { get; set; }

    [Display(Name = "Reason for leaving")]
    public AbsenceReason? Reason { get; set; }

    // The school's dated statement "away three months or more by this day, start unknown": all that Annex 2 can say.
    [Display(Name = "Stated by the school as away on")]
    public DateOnly? DeclaredAwayAsOf { get; set; }
}
