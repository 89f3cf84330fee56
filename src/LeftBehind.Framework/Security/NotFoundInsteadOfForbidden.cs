using LeftBehind.Abstractions.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Authorization.Policy;
using Microsoft.AspNetCore.Http;

namespace LeftBehind.Framework.Security;

/// <summary>
/// What a person may not see is not there: 404, so that nothing can be guessed from the difference. A first password that is still
/// to be changed leads to the page for it.
/// </summary>
internal sealed class NotFoundInsteadOfForbidden(IUserContext userContext) : IAuthorizationMiddlewareResultHandler
{
    private readonly AuthorizationMiddlewareResultHandler _usual = new();

    public Task HandleAsync(RequestDelegate next, HttpContext context, AuthorizationPolicy policy, PolicyAuthorizationResult authorizeResult)
    {
        if (!authorizeResult.Forbidden)
        {
            return _usual.HandleAsync(next, context, policy, authorizeResult);
        }
        if (userContext.User.MustChangePassword)
        {
            context.Response.Redirect("/account/password");
            return Task.CompletedTask;
        }
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }
}
