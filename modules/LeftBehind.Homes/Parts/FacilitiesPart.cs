using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Homes.Parts;

// The four named categories (S41) and what else there is.
public sealed class FacilitiesPart : ContentPart
{
    private const int Most = 100_000;

    [Range(0, Most), Display(Name = "Desks")]
    public int? Desks { get; set; }

    [Range(0, Most), Display(Name = "Books")]
    public int? Books { get; set; }

    [Range(0, Most), Display(Name = "Phones and computers")]
    public int? Communication { get; set; }

    [Range(0, Most), Display(Name = "Sports and play equipment")]
    public int? Activity { get; set; }

    [TextLength(200), NoControlCharacters, Display(Name = "Other equipment")]
    public string? Other { get; set; }
}
