using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Abstractions.Security;

/// <summary>
/// Demands a permission at the route, on controllers and minimal endpoints alike. Without it the answer is 404 for pages that a
/// signed-in user has no business to know of; signed out, the way leads to the sign-in page.
/// Every route carries this, <see cref="SignedInAttribute"/> or AllowAnonymous: a test reads the route table.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequirePermissionAttribute(string permission) : AuthorizeAttribute(PolicyPrefix + permission)
{
    /// <summary>Start of the policy's name, which the framework turns into a requirement.</summary>
    public const string PolicyPrefix = "Permission:";

    /// <summary>The permission's name.</summary>
    public string Permission { get; } = permission;
}
