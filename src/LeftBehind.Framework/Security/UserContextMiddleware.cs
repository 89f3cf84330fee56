using LeftBehind.Abstractions.Security;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Security;

/// <summary>Between authentication and authorization: who is it, in which assignment.</summary>
internal sealed class UserContextMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, UserContext userContext)
    {
        if (context.User.Identity is { IsAuthenticated: true } && context.RequestServices.GetService<IUserResolver>() is { } resolver)
        {
            userContext.User = await resolver.ResolveAsync(context.User, context.RequestAborted);
        }
        await next(context);
    }
}
