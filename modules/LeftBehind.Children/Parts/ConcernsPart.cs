using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Children.Parts;

// 关注的主要问题 (S95, S106).
public sealed class ConcernsPart : ContentPart
{
    [TextLength(2000), NoControlCharacters(Lines = true), Sensitive(SensitivityLevel.L2), Display(Name = "Main concerns")]
    public string? Text { get; set; }

    [Sensitive(SensitivityLevel.L2), Display(Name = "Kinds of concern")]
    public List<ConcernTag> Tags { get; set; } = [];
}
