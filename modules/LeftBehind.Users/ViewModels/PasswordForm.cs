using System.ComponentModel.DataAnnotations;

namespace LeftBehind.Users.ViewModels;

internal sealed class PasswordForm
{
    [Required(ErrorMessage = "Enter your present password.")]
    [StringLength(256)]
    public string? Present { get; set; }

    [Required(ErrorMessage = "Enter a new password.")]
    [StringLength(256, MinimumLength = 8, ErrorMessage = "The new password needs at least 8 characters.")]
    public string? New { get; set; }

    [Compare(nameof(New), ErrorMessage = "The two new passwords differ.")]
    public string? Repeated { get; set; }
}
