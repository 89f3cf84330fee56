using LeftBehind.Abstractions.Content;

namespace LeftBehind.Transfers.ViewModels;

/// <summary>The search for a school, and what it found.</summary>
internal sealed record NewTransfer(ContentItem Item)
{
    /// <summary>What was sought.</summary>
    public string? Sought { get; init; }

    public IReadOnlyList<FoundSchool> Schools { get; init; } = [];

    /// <summary>Why no transfer of this file can begin; null where one can.</summary>
    public string? Fault { get; init; }
}
