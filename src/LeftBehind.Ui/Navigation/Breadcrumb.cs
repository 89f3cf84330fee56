namespace LeftBehind.Ui.Navigation;

/// <summary>A step on the way to the page; the last one, the page itself, has no url.</summary>
public sealed record Breadcrumb(string Text, string? Url = null);
