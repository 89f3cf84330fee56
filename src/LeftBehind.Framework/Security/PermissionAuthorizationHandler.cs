using LeftBehind.Abstractions.Security;
using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Framework.Security;

internal sealed class PermissionAuthorizationHandler(IUserContext userContext) : AuthorizationHandler<PermissionRequirement>
{
    protected override Task HandleRequirementAsync(AuthorizationHandlerContext context, PermissionRequirement requirement)
    {
        if (userContext.User.Has(requirement.Permission))
        {
            context.Succeed(requirement);
        }
        return Task.CompletedTask;
    }
}
