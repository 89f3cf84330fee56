using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;

namespace LeftBehind.Letters.Parts;

/// <summary>Whose families get the letter, of the class or school that it belongs to. Nothing chosen means all.</summary>
public sealed class LetterAudiencePart : ContentPart
{
    [Display(Name = "Grades")]
    public List<int> Grades { get; set; } = [];

    [Display(Name = "Classes")]
    public List<int> Classes { get; set; } = [];

    [Display(Name = "Readers")]
    public LetterReaders Readers { get; set; }

    [Display(Name = "Only those who read this language")]
    public bool OnlyOfLanguage { get; set; }
}
