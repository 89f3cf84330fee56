using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Text;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.ViewModels;

internal sealed class ContactForm
{
    [Display(Name = "With whom")]
    public string? PersonId { get; set; }

    [Required, Display(Name = "Channel")]
    public LetterChannel? Channel { get; set; }

    [Display(Name = "Direction")]
    public ContactDirection Direction { get; set; } = ContactDirection.ToFamily;

    [Display(Name = "On")]
    public DateOnly? On { get; set; }

    [Display(Name = "Somebody was reached")]
    public bool IsReached { get; set; } = true;

    [TextLength(120), NoControlCharacters, Display(Name = "What it was about, in a line")]
    public string? Topic { get; set; }
}
