namespace LeftBehind.Ui.Navigation;

/// <summary>A line of the admin menu as the theme draws it; a line without a url is a heading over its items.</summary>
public sealed record MenuEntry(string Text, string? Url = null, string? Icon = null, bool IsActive = false)
{
    public IReadOnlyList<MenuEntry> Items { get; init; } = [];
}
