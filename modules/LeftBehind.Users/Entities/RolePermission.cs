namespace LeftBehind.Users.Entities;

/// <summary>Where an administrator has departed from what a role holds by default.</summary>
public sealed class RolePermission
{
    public long Id { get; set; }

    public string Role { get; set; } = "";

    public string Permission { get; set; } = "";

    public bool Allowed { get; set; }
}
