using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Text;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children.ViewModels;

/// <summary>Something that happened to the child: left the school, came back.</summary>
internal sealed class ChangeForm
{
    [Required(ErrorMessage = "{0} is required."), Display(Name = "Change")]
    public ChangeType? Type { get; set; }

    [Required(ErrorMessage = "{0} is required."), Display(Name = "On")]
    public DateOnly? On { get; set; }

    [StringLength(200, ErrorMessage = "The note may have at most 200 characters."), NoControlCharacters, Display(Name = "Note")]
    public string? Note { get; set; }
}
