using LeftBehind.Users.Services;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LeftBehind.Users.Controllers;

/// <summary>
/// An ended session goes on where it stopped: the page asks for the password, and only for it. Whose it is says the expired cookie, which
/// nobody but the server can have written. The page's antiforgery token belongs to the session that has ended, so none is asked for here;
/// without both cookie and password nothing can be done with this.
/// </summary>
internal sealed class ResumeController(SignInChecker checker, IOptionsMonitor<CookieAuthenticationOptions> cookies, IAntiforgery antiforgery, IStringLocalizer<Startup> text) : Controller
{
    [AllowAnonymous, IgnoreAntiforgeryToken, HttpPost("/login/resume")]
    public async Task<IActionResult> Index(string? password, CancellationToken cancellationToken)
    {
        if (ExpiredUserName() is not { } userName)
        {
            return Refused(text["Your session cannot be resumed. Open the sign-in page in another tab, sign in there, and try again here."]);
        }
        var (_, principal) = await checker.CheckAsync(userName, password ?? "", cancellationToken);
        if (principal is null)
        {
            return Refused(text["The password is wrong, or the account is locked. After five wrong ones it is locked for 15 minutes."]);
        }
        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, principal);
        HttpContext.User = principal;
        Response.Headers["X-Antiforgery-Token"] = antiforgery.GetAndStoreTokens(HttpContext).RequestToken;
        return NoContent();
    }

    /// <summary>Asked before a form is sent that has been open for a while: 204 while the session lasts.</summary>
    [Abstractions.Security.SignedIn, HttpGet("/login/session")]
    public IActionResult Session() => NoContent();

    private string? ExpiredUserName()
    {
        var options = cookies.Get(IdentityConstants.ApplicationScheme);
        var cookie = options.CookieManager.GetRequestCookie(HttpContext, options.Cookie.Name!);
        return string.IsNullOrEmpty(cookie) ? null : options.TicketDataFormat.Unprotect(cookie)?.Principal.Identity?.Name;
    }

    private static ContentResult Refused(string message) => new() { StatusCode = StatusCodes.Status422UnprocessableEntity, Content = message, ContentType = "text/plain; charset=utf-8" };
}
