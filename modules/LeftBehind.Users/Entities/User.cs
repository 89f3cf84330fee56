using Microsoft.AspNetCore.Identity;

namespace LeftBehind.Users.Entities;

public sealed class User : IdentityUser<int>
{
    public string DisplayName { get; set; } = "";

    /// <summary>Set with a first password that somebody else knows.</summary>
    public bool MustChangePassword { get; set; }

    /// <summary>True for accounts whose password everybody knows: refused in production unless allowed.</summary>
    public bool IsDemo { get; set; }
}
