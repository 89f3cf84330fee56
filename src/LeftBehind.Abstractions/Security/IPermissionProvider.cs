namespace LeftBehind.Abstractions.Security;

/// <summary>A module's permissions and who has them by default.</summary>
public interface IPermissionProvider
{
    /// <summary>All permissions of the module.</summary>
    IReadOnlyList<Permission> Permissions { get; }

    /// <summary>Which built-in roles hold which of them at first.</summary>
    IReadOnlyList<PermissionStereotype> Stereotypes { get; }
}
