using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Text;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.ViewModels;

internal sealed class RuleForm : IValidatableObject
{
    public const string ReasonNeeded = "Say why this person is blocked: who ordered it, and when.";

    public string PersonId { get; set; } = "";

    public ContactRuleKind Kind { get; set; } = ContactRuleKind.Recipient;

    public LetterLanguage Language { get; set; }

    [TextLength(200), NoControlCharacters, Display(Name = "Reason of the block")]
    public string? Reason { get; set; }

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Kind == ContactRuleKind.Blocked && string.IsNullOrWhiteSpace(Reason))
        {
            yield return new(ReasonNeeded, [nameof(Reason)]);
        }
    }
}
