using System.ComponentModel.DataAnnotations;
using LeftBehind.Letters.Writing;

namespace LeftBehind.Letters.Activities;

/// <summary>Words that stand in a text message: they can't hold anything of a child, and may not label one.</summary>
internal sealed class NotifyGuardianProperties : IValidatableObject
{
    [Required, StringLength(40), Display(Name = "In a line", Description = "Subject of an e-mail, and what the list of contacts says.")]
    public string Topic { get; set; } = "";

    [Required, StringLength(120), Display(Name = "Message to the family", Description = "As it stands: no name, no merge fields. School, class teacher and phone are added.")]
    public string Text { get; set; } = "";

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (name, said) in new[] { (nameof(Topic), Topic), (nameof(Text), Text) })
        {
            if (said.Contains("{{", StringComparison.Ordinal) || said.Contains("{%", StringComparison.Ordinal) || said.Any(char.IsControl) || StigmaRules.Of(said).Any())
            {
                yield return new("", [name]);
            }
        }
    }
}
