using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Users.ViewModels;

internal sealed class ProfileForm
{
    [Display(Name = "Phone"), DataType(DataType.PhoneNumber), StringLength(40), NoControlCharacters]
    public string? Phone { get; set; }
}
