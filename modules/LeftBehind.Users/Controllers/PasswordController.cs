using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;
using LeftBehind.Users.Services;
using LeftBehind.Users.ViewModels;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Caching.Memory;

namespace LeftBehind.Users.Controllers;

[SignedIn]
internal sealed class PasswordController(UserManager<User> users, IMemoryCache cache, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/account/password")]
    public IActionResult Index() => View(new PasswordForm());

    [HttpPost("/account/password")]
    public async Task<IActionResult> Index(PasswordForm form)
    {
        if (!ModelState.IsValid || await users.GetUserAsync(User) is not { } user)
        {
            return View(form);
        }
        var changed = await users.ChangePasswordAsync(user, form.Present!, form.New!);
        if (!changed.Succeeded)
        {
            var wrong = changed.Errors.Any(error => error.Code == nameof(IdentityErrorDescriber.PasswordMismatch));
            ModelState.AddModelError(wrong ? nameof(form.Present) : nameof(form.New), wrong
                ? text["The present password is wrong."]
                : text["The new password needs capital and small letters, digits and a sign such as ! or -."]);
            return View(form);
        }
        user.MustChangePassword = false;
        await users.UpdateAsync(user);
        cache.Remove(UserResolver.CacheKey(user.Id));
        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, SignInChecker.PrincipalOf(user));
        return LocalRedirect("/admin");
    }
}
