using Microsoft.AspNetCore.Builder;

namespace LeftBehind.Abstractions.Security;

/// <summary>Permissions on minimal endpoints.</summary>
public static class PermissionRouteExtensions
{
    /// <summary>Demands a permission, like <see cref="RequirePermissionAttribute"/> on an action.</summary>
    public static TBuilder RequirePermission<TBuilder>(this TBuilder builder, string permission)
        where TBuilder : IEndpointConventionBuilder => builder.RequireAuthorization(new RequirePermissionAttribute(permission));
}
