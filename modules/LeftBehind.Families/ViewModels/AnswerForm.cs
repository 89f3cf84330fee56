using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Text;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Families.ViewModels;

internal sealed class AnswerForm
{
    [Display(Name = "How the family was answered")]
    public LetterChannel? Channel { get; set; }

    [Display(Name = "Somebody was reached")]
    public bool IsReached { get; set; } = true;

    [TextLength(120), NoControlCharacters, Display(Name = "Note, in a line")]
    public string? Note { get; set; }
}
