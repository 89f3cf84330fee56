using LeftBehind.Homes.Indexes;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Homes.Lists;

/// <summary>A line of the list.</summary>
internal sealed class HomeRow
{
    public required HomeIndex Home { get; init; }

    public ContentReviewState? Review { get; init; }

    public string? AwaitingRole { get; init; }

    public HomeState State => HomeStateRules.Of(Home.Published, Review, AwaitingRole);

    /// <summary>The school that answers for it.</summary>
    public string? School { get; init; }

    /// <summary>Who manages it today; null for nobody.</summary>
    public string? Manager { get; init; }

    public string? ManagerPhone { get; init; }
}
