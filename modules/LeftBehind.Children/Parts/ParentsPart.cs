using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Children.Parts;

// 父母外出情况 and 父母动态 (S21, S92, S93): facts with dates; who counts is computed, never ticked.
public sealed class ParentsPart : ContentPart
{
    [Display(Name = "Father")]
    public Parent Father { get; set; } = new();

    [Display(Name = "Mother")]
    public Parent Mother { get; set; } = new();

    [Display(Name = "Parents' marriage")]
    public MaritalStatus? MaritalStatus { get; set; }

    // Only asked for after a divorce or separation.
    [Display(Name = "Custody")]
    public Custody? Custody { get; set; }

    [TextLength(200), NoControlCharacters, Sensitive(SensitivityLevel.L2), Display(Name = "Note on the family")]
    public string? MaritalNote { get; set; }

    public Parent Of(ParentRole role) => role == ParentRole.Father ? Father : Mother;
}
