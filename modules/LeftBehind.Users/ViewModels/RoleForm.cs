namespace LeftBehind.Users.ViewModels;

internal sealed class RoleForm
{
    /// <summary>Names of the permissions that are ticked.</summary>
    public List<string> Held { get; set; } = [];
}
