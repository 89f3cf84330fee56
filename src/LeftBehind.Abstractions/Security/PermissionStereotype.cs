namespace LeftBehind.Abstractions.Security;

/// <summary>The permissions that a role has until an administrator changes them.</summary>
/// <param name="Role">A name of <see cref="RoleNames"/>.</param>
/// <param name="Permissions">Names of permissions.</param>
public sealed record PermissionStereotype(string Role, params string[] Permissions);
