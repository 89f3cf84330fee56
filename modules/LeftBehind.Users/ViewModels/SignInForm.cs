using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Users.ViewModels;

internal sealed class SignInForm
{
    [Required(ErrorMessage = "Enter your user name.")]
    [StringLength(256)]
    public string? UserName { get; set; }

    [Required(ErrorMessage = "Enter your password.")]
    [StringLength(256)]
    public string? Password { get; set; }

    public string? ReturnUrl { get; set; }
}
