using System.ComponentModel.DataAnnotations;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Writing;

namespace LeftBehind.Letters.Activities;

/// <summary>Words that stand in a text message: they can't hold anything of a child, and may not label one.</summary>
internal sealed class NotifyGuardianProperties : IValidatableObject
{
    [Required, StringLength(40), Display(Name = "In a line", Description = "Subject of an e-mail, and what the list of contacts says.")]
    public string Topic { get; set; } = "";

    [Required, StringLength(120), Display(Name = "Message to the family", Description = "As it stands: no name, no merge fields. School, class teacher and phone are added.")]
    public string Text { get; set; } = "";

    [StringLength(80), Display(Name = "In a line, in English", Description = "For those who read English. Empty: they get the words above.")]
    public string TopicInEnglish { get; set; } = "";

    [StringLength(240), Display(Name = "Message to the family, in English")]
    public string TextInEnglish { get; set; } = "";

    public string TopicIn(LetterLanguage language) => language == LetterLanguage.English && TopicInEnglish.Length > 0 ? TopicInEnglish : Topic;

    public string TextIn(LetterLanguage language) => language == LetterLanguage.English && TextInEnglish.Length > 0 ? TextInEnglish : Text;

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        foreach (var (name, said) in new[] { (nameof(Topic), Topic), (nameof(Text), Text), (nameof(TopicInEnglish), TopicInEnglish), (nameof(TextInEnglish), TextInEnglish) })
        {
            if (said.Contains("{{", StringComparison.Ordinal) || said.Contains("{%", StringComparison.Ordinal) || said.Any(char.IsControl) || StigmaRules.Of(said).Any())
            {
                yield return new("", [name]);
            }
        }
    }
}
