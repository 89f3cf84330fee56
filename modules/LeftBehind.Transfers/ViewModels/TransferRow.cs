using LeftBehind.Children.Entities;

namespace LeftBehind.Transfers.ViewModels;

/// <summary>A line of the list, of either side.</summary>
internal sealed class TransferRow
{
    public required long Id { get; init; }

    public required string TransferId { get; init; }

    public required string Name { get; init; }

    public required string ClassName { get; init; }

    /// <summary>The other school.</summary>
    public required string School { get; init; }

    /// <summary>The own one, for those above it.</summary>
    public required int? ToSchoolId { get; init; }

    public required TransferState State { get; init; }

    public required DateOnly DueOn { get; init; }

    public required DateTime StartedUtc { get; init; }

    public required string StartedByName { get; init; }
}
