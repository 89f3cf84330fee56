using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Organizations.ViewModels;

internal sealed class RenameForm
{
    [Display(Name = "New name"), Required(ErrorMessage = "Enter a name."), TextLength(100), NoControlCharacters]
    public string? Name { get; set; }

    /// <summary>Empty where the present name was simply written wrong.</summary>
    [Display(Name = "The new name holds from")]
    public DateOnly? From { get; set; }

    public int Revision { get; set; }
}
