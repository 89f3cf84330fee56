using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Homes.Parts;

public sealed class HomeManager : IValidatableObject
{
    [Required, TextLength(PersonName.MaximumLength), NoControlCharacters, Sensitive(SensitivityLevel.L1), Display(Name = "Name of the manager")]
    public string? Name { get; set; }

    [TextLength(30), NoControlCharacters, Sensitive(SensitivityLevel.L2), Display(Name = "Phone of the manager")]
    public string? Phone { get; set; }

    // Opens the home's page to that account while the person manages it.
    [StringLength(60), NoControlCharacters, Display(Name = "Sign-in name")]
    public string? Account { get; set; }

    [Required, Display(Name = "Manager since")]
    public DateOnly? From { get; set; }

    [Display(Name = "Manager until")]
    public DateOnly? Until { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Until < From)
        {
            yield return new ValidationResult("The last day lies before the first.", [nameof(Until)]);
        }
    }
}
