using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Framework.Tests.Notes;

public sealed class NotePart : ContentPart
{
    [Required(ErrorMessage = "{0} is required."), TextLength(20), Display(Name = "Text")]
    public string Text { get; set; } = "";

    public List<NoteLine> Lines { get; set; } = [];
}
