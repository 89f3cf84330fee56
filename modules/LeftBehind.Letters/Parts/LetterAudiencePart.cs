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

    /// <summary>Item ids. The register does not hold who comes to a home, so one means all children on the list of the school that answers for it.</summary>
    [Display(Name = "Children's homes")]
    public List<string> Homes { get; set; } = [];

    [Display(Name = "Readers")]
    public LetterReaders Readers { get; set; }

    [Display(Name = "Only those who read this language")]
    public bool OnlyOfLanguage { get; set; }
}
