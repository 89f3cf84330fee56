using LeftBehind.Users.Services;
using LeftBehind.Users.ViewModels;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;

namespace LeftBehind.Users.Controllers;

[AllowAnonymous]
internal sealed class LoginController(SignInChecker checker, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/login")]
    public IActionResult Index(string? returnUrl) => View(new SignInForm { ReturnUrl = returnUrl });

    [HttpPost("/login")]
    public async Task<IActionResult> Index(SignInForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return View(form);
        }
        var (outcome, principal) = await checker.CheckAsync(form.UserName!.Trim(), form.Password!, cancellationToken);
        if (principal is null)
        {
            ModelState.AddModelError("", MessageFor(outcome));
            return View(form);
        }
        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, principal);
        return Url.IsLocalUrl(form.ReturnUrl) ? LocalRedirect(form.ReturnUrl) : LocalRedirect("/admin");
    }

    private string MessageFor(SignInOutcome outcome) => outcome switch
    {
        SignInOutcome.LockedOut => text["Too many attempts. Try again in 15 minutes, or ask your administrator."],
        SignInOutcome.DemoNotAllowed => text["Demo accounts are closed on this site."],
        SignInOutcome.Closed => text["This account has been closed. Ask whoever manages the accounts of your school or county."],
        _ => text["User name or password is wrong."],
    };
}
