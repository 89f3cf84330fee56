using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Children.Parts;

public sealed class ChangeEvent
{
    [Display(Name = "Change")]
    public ChangeType Type { get; set; }

    [Display(Name = "On")]
    public DateOnly On { get; set; }

    [TextLength(200), NoControlCharacters, Display(Name = "Note")]
    public string? Note { get; set; }
}
