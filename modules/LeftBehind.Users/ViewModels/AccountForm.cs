using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Users.ViewModels;

internal sealed class AccountForm
{
    [Display(Name = "Name"), Required(ErrorMessage = "Enter the name."), TextLength(50)]
    public string? DisplayName { get; set; }

    /// <summary>Made from the pinyin of the name where it is left empty.</summary>
    [Display(Name = "User name"), StringLength(40, ErrorMessage = "A user name has at most {1} characters."), NoControlCharacters]
    public string? UserName { get; set; }

    [Display(Name = "Phone"), DataType(DataType.PhoneNumber), StringLength(40), NoControlCharacters]
    public string? Phone { get; set; }

    /// <summary>The state that was shown; another one means that somebody else has saved meanwhile.</summary>
    public string? Stamp { get; set; }
}
