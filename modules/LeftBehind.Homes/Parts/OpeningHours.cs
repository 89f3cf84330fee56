using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Homes.Parts;

// Open where both hours are there.
public sealed class OpeningHours : IValidatableObject
{
    [Display(Name = "Opens at")]
    public TimeOnly? From { get; set; }

    [Display(Name = "Closes at")]
    public TimeOnly? Until { get; set; }

    [TextLength(60), NoControlCharacters, Display(Name = "Remark")]
    public string? Remark { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (From is null != Until is null)
        {
            yield return new ValidationResult("Write both when it opens and when it closes.", [From is null ? nameof(From) : nameof(Until)]);
        }
        if (Until <= From)
        {
            yield return new ValidationResult("It closes before it opens.", [nameof(Until)]);
        }
    }
}
