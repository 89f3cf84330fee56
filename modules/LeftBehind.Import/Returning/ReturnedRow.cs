namespace LeftBehind.Import.Returning;

/// <summary>What is written beside a row of the user's table, and which of its cells are marked.</summary>
internal sealed record ReturnedRow(int Number, string Note)
{
    /// <summary>Addresses, C7.</summary>
    public IReadOnlySet<string> Marked { get; init; } = new HashSet<string>();

    /// <summary>Taken in: folded away, so that only the rest is seen.</summary>
    public bool IsDone { get; init; }
}
