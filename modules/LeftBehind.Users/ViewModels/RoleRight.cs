namespace LeftBehind.Users.ViewModels;

/// <summary>A permission of a role: ticked or not, as the module delivers it or changed, and whether another one brings it along.</summary>
internal sealed record RoleRight(string Name, string Description, bool Held, bool ByDefault)
{
    public bool IsImplied { get; init; }

    /// <summary>Cannot be changed here: the site's administrator keeps what keeps the site in hand, and no one else gets it.</summary>
    public bool IsFixed { get; init; }
}
