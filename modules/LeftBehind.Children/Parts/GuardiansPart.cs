using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;

namespace LeftBehind.Children.Parts;

// 实际监护人 (S94): the first is the primary one; the forms print two, the file keeps all.
public sealed class GuardiansPart : ContentPart
{
    [Display(Name = "Guardians")]
    public List<Guardian> Guardians { get; set; } = [];

    [Display(Name = "Lives with")]
    public GuardianshipDetail? Detail { get; set; }

    [Display(Name = "Lives so since")]
    public PartialDate? DetailSince { get; set; }
}
