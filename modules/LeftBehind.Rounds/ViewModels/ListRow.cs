namespace LeftBehind.Rounds.ViewModels;

/// <summary>A line with what hangs on it.</summary>
internal sealed record ListRow(ListLine Line)
{
    /// <summary>The task about the file, which is decided with the list; null where nothing waits.</summary>
    public long? TaskId { get; init; }

    public IReadOnlyList<string> Oddities { get; init; } = [];

    /// <summary>Why what was approved before is changed.</summary>
    public IReadOnlyList<string> Reasons { get; init; } = [];

    /// <summary>Why the county did not approve it with the rest.</summary>
    public string? HeldBack { get; init; }

    public bool IsMarked => Line.Mark != ListMark.None || TaskId is not null || HeldBack is not null;
}
