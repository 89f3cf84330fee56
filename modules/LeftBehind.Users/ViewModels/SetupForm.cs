using System.ComponentModel.DataAnnotations;
using LeftBehind.Abstractions.Setup;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace LeftBehind.Users.ViewModels;

internal sealed class SetupForm
{
    [Required(ErrorMessage = "Enter the token from the server's log.")]
    [StringLength(64)]
    public string? Token { get; set; }

    [Required(ErrorMessage = "Choose what the site begins with.")]
    [StringLength(64)]
    public string? Recipe { get; set; }

    [Required(ErrorMessage = "Enter a user name.")]
    [StringLength(60)]
    public string? AdminUserName { get; set; } = "admin";

    [Required(ErrorMessage = "Enter a password.")]
    [StringLength(256)]
    public string? AdminPassword { get; set; }

    [Compare(nameof(AdminPassword), ErrorMessage = "The two passwords differ.")]
    public string? Repeated { get; set; }

    [BindNever]
    public IReadOnlyList<SetupRecipe> Recipes { get; set; } = [];
}
