namespace LeftBehind.Users.ViewModels;

/// <summary>A module on the list.</summary>
internal sealed record ModuleLine(string Id, string Name, string Category, string Description)
{
    public bool IsOn { get; init; }

    /// <summary>Without a switch: the site cannot work without it.</summary>
    public bool AlwaysOn { get; init; }

    /// <summary>Names of the modules that it builds on.</summary>
    public IReadOnlyList<string> BuildsOn { get; init; } = [];
}
