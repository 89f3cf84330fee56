using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Training.Parts;

/// <summary>家庭教育: an article for families, with a picture and something to hear or to see.</summary>
public sealed class TrainingPart : ContentPart
{
    [Required, TextLength(60), NoControlCharacters, Display(Name = "Title")]
    public string Title { get; set; } = "";

    [Display(Name = "Topic")]
    public TrainingTopic Topic { get; set; }

    [Display(Name = "Language of the article")]
    public TrainingLanguage Language { get; set; }

    [Required, TextLength(120), NoControlCharacters, Display(Name = "What it is about, in a line")]
    public string Summary { get; set; } = "";

    [Required, TextLength(8000), NoControlCharacters(Lines = true), DataType(DataType.MultilineText), Display(Name = "Text")]
    public string Body { get; set; } = "";

    [TextLength(100), NoControlCharacters, Display(Name = "What the picture shows")]
    public string? PictureText { get; set; }

    /// <summary>File names; set by the page that takes the files, never by the form.</summary>
    [Editable(false), TextLength(60)]
    public string? Picture { get; set; }

    [Editable(false), TextLength(60)]
    public string? Media { get; set; }
}
