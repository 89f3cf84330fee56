using LeftBehind.Abstractions.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Security;

/// <summary>
/// Between authentication and authorization: who is it, in which assignment. A first password that somebody else knows
/// closes every page that needs a sign-in, except the one that changes it and the way out.
/// </summary>
internal sealed class UserContextMiddleware(RequestDelegate next)
{
    private const string ChangePassword = "/account/password";
    private const string SignOut = "/logout";

    public async Task InvokeAsync(HttpContext context, UserContext userContext)
    {
        if (context.User.Identity is { IsAuthenticated: true } && context.RequestServices.GetService<IUserResolver>() is { } resolver)
        {
            userContext.User = await resolver.ResolveAsync(context.User, context.RequestAborted);
        }
        if (userContext.User.MustChangePassword && IsClosed(context))
        {
            context.Response.Redirect(ChangePassword);
            return;
        }
        await next(context);
    }

    private static bool IsClosed(HttpContext context) =>
        context.GetEndpoint() is { } endpoint
        && endpoint.Metadata.GetMetadata<IAuthorizeData>() is not null
        && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
        && context.Request.Path != ChangePassword
        && context.Request.Path != SignOut;
}
