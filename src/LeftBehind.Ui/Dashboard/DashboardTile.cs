namespace LeftBehind.Ui.Dashboard;

/// <summary>A figure that opens the list it counts.</summary>
/// <param name="Text">What is counted, in the user's language.</param>
/// <param name="Value">The figure as it is read (<c>412</c>, <c>1,000+</c>).</param>
/// <param name="Url">Application path of the list with the filter that gives exactly this figure (<c>/admin/children?state=Draft</c>).</param>
/// <param name="Position">Small first.</param>
public sealed record DashboardTile(string Text, string Value, string Url, int Position)
{
    /// <summary>A few words under the figure.</summary>
    public string? Hint { get; init; }

    /// <summary>neutral, info, ok, warn, bad.</summary>
    public string Kind { get; init; } = "neutral";
}
