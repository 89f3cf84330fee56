using LeftBehind.Abstractions.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Identity;

namespace LeftBehind.Users.Services;

/// <summary>How sessions end.</summary>
internal sealed class SessionEvents(IUserResolver resolver) : CookieAuthenticationEvents
{
    private static readonly string[] _scripted = ["HX-Request", "X-CSRF-TOKEN"];

    /// <summary>A cookie of an account that is gone or closed, or whose password was changed elsewhere, signs nobody in.</summary>
    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if ((await resolver.ResolveAsync(context.Principal!, context.HttpContext.RequestAborted)).UserId == 0)
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        }
    }

    /// <summary>Whoever left an inbox open and went away is signed out as anybody else.</summary>
    public override Task CheckSlidingExpiration(CookieSlidingExpirationContext context)
    {
        context.ShouldRenew &= context.HttpContext.GetEndpoint()?.Metadata.GetMetadata<AsksByItselfAttribute>() is null;
        return Task.CompletedTask;
    }

    /// <summary>A script cannot show the sign-in page in the middle of a list: it hears that the session has ended, asks for the password and goes on.</summary>
    public override Task RedirectToLogin(RedirectContext<CookieAuthenticationOptions> context)
    {
        if (!_scripted.Any(context.Request.Headers.ContainsKey))
        {
            return base.RedirectToLogin(context);
        }
        if (context.HttpContext.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }
        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
        context.Response.Headers["X-Session-Expired"] = "1";
        return Task.CompletedTask;
    }
}
