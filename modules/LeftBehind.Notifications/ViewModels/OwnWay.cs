namespace LeftBehind.Notifications.ViewModels;

/// <param name="Address">What may be shown of the proven address; empty for none.</param>
/// <param name="IsOpen">Whether the site sends on this way.</param>
internal sealed record OwnWay(string Address, bool IsOpen)
{
    public bool IsUsable => IsOpen && Address.Length > 0;
}
