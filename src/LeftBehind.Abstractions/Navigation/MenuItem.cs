namespace LeftBehind.Abstractions.Navigation;

/// <summary>An entry of the admin menu.</summary>
/// <param name="Text">In the user's language.</param>
/// <param name="Url">Application path (<c>/admin/children</c>); null for a heading.</param>
/// <param name="Icon">Name of an icon of the admin theme.</param>
/// <param name="Position">Sorts within its level, small first.</param>
/// <param name="Permission">Needed to see it; null for every signed-in user.</param>
public sealed record MenuItem(string Text, string? Url, string Icon, int Position, string? Permission)
{
    /// <summary>Entries under it. An entry without URL and without visible entries is left out.</summary>
    public IReadOnlyList<MenuItem> Items { get; init; } = [];

    /// <summary>Where the browser asks, once the page is there, how much waits behind the entry, and now and then while it lies open (<see cref="Security.AsksByItselfAttribute"/>); the answer is a short text, or nothing.</summary>
    public string? CountUrl { get; init; }

    /// <summary>Whether it stands in the header beside the user's name, and not in the menu.</summary>
    public bool IsInHeader { get; init; }

    /// <summary>Whether the current page is this one or under it.</summary>
    public bool IsActive { get; init; }
}
