using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.ViewModels;

internal sealed record RoundList(IReadOnlyList<CollectionRound> Rounds, DateOnly Today)
{
    /// <summary>The school whose people look; null for the county.</summary>
    public int? SchoolId { get; init; }

    public string UrlOf(CollectionRound round) => SchoolId is { } school ? $"/admin/rounds/{round.Id}/schools/{school}" : $"/admin/rounds/{round.Id}";
}
