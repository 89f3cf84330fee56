using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Letters.Parts;

/// <summary>给家长的一封信 (S69). Salutation and body are templates: what stands in double braces is filled in for each family.</summary>
public sealed class LetterPart : ContentPart
{
    [Required, TextLength(60), NoControlCharacters, Display(Name = "Title of the letter")]
    public string Title { get; set; } = "";

    [TextLength(60), NoControlCharacters, Display(Name = "Salutation")]
    public string? Salutation { get; set; }

    [Required, TextLength(6000), NoControlCharacters(Lines = true), DataType(DataType.MultilineText), Display(Name = "Text of the letter")]
    public string Body { get; set; } = "";

    [Display(Name = "Occasion")]
    public LetterSeason Season { get; set; }

    [Display(Name = "Language of the letter")]
    public LetterLanguage Language { get; set; }

    [TextLength(30), NoControlCharacters, Display(Name = "Signed by")]
    public string? Signer { get; set; }

    [TextLength(60), NoControlCharacters, Display(Name = "Signing school")]
    public string? School { get; set; }

    [TextLength(20), NoControlCharacters, Display(Name = "Phone for questions")]
    public string? Phone { get; set; }

    [Display(Name = "Publish on")]
    public DateOnly? PublishOn { get; set; }

    [Display(Name = "Publish at")]
    public TimeOnly? PublishAt { get; set; }

    /// <summary>What a later version puts right; the reader sees it above the letter.</summary>
    [TextLength(200), NoControlCharacters, Display(Name = "What has been corrected")]
    public string? Correction { get; set; }

    /// <summary>File name of the letter read aloud; set by the page that takes it, never by the form.</summary>
    [Editable(false), TextLength(60)]
    public string? Sound { get; set; }
}
