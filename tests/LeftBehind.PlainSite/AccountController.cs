using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.PlainSite;

public sealed class AccountController(SignInManager<IdentityUser<int>> signIn) : Controller
{
    [HttpGet("/login")]
    public async Task<IActionResult> Login(CancellationToken cancellationToken)
    {
        // The page of the template asks for the ways to sign in; one question to the database makes EF ready, as ours is by then.
        await signIn.GetExternalAuthenticationSchemesAsync();
        ViewData["Title"] = await signIn.UserManager.Users.AnyAsync(cancellationToken) ? "登录" : "注册";
        return View(new LoginForm());
    }
}
