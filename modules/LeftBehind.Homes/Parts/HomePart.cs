using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Homes.Parts;

public sealed class HomePart : ContentPart
{
    [Required, TextLength(60), NoControlCharacters, Display(Name = "Name of the home")]
    public string Name { get; set; } = "";

    [Display(Name = "Kind")]
    public HomeKind Kind { get; set; }

    [Display(Name = "Stands in")]
    public HomeHost Host { get; set; }

    [TextLength(200), NoControlCharacters, Display(Name = "Address")]
    public string? Address { get; set; }

    [TextLength(60), NoControlCharacters, Display(Name = "Room")]
    public string? Room { get; set; }

    [Range(1, 20_000), Display(Name = "Area in m²")]
    public int? Area { get; set; }

    [Range(1, 5_000), Display(Name = "Places for children")]
    public int? Capacity { get; set; }

    [Display(Name = "Opened on")]
    public DateOnly? OpenedOn { get; set; }

    [TextLength(1000), NoControlCharacters(Lines = true), DataType(DataType.MultilineText), Display(Name = "Notes")]
    public string? Notes { get; set; }
}
