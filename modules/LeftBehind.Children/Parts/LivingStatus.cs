using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Children.Parts;

public sealed class LivingStatus
{
    [Required(ErrorMessage = "{0} is required."), RegularExpression("^[0-9]{4}-[12]$", ErrorMessage = "{0} is written as 2025-1 or 2025-2."), Display(Name = "Term")]
    public string Term { get; set; } = "";

    [TextLength(200), NoControlCharacters, Display(Name = "Dwelling")]
    public string? Residence { get; set; }

    [Display(Name = "Boarding or day pupil")]
    public BoardingKind? Boarding { get; set; }

    [TextLength(200), NoControlCharacters, Display(Name = "Meals")]
    public string? Meals { get; set; }

    [TextLength(200), NoControlCharacters, Display(Name = "Way to school")]
    public string? Transport { get; set; }

    [TextLength(500), NoControlCharacters(Lines = true), Sensitive(SensitivityLevel.L3), Display(Name = "Health")]
    public string? Health { get; set; }

    [TextLength(500), NoControlCharacters(Lines = true), Sensitive(SensitivityLevel.L2), Display(Name = "Family income")]
    public string? Economy { get; set; }

    [Display(Name = "Recorded on")]
    public DateOnly? RecordedOn { get; set; }
}
