using LeftBehind.Abstractions.Content;
using LeftBehind.Workflows.Entities;
using LeftBehind.Homes.Parts;

namespace LeftBehind.Homes.ViewModels;

internal sealed record HomeCard(ContentItem Item, string School, DateOnly Today, bool MayEdit)
{
    public required HomeState State { get; init; }

    /// <summary>Null while it was never handed in, and for homes from before there was an approval.</summary>
    public ContentReview? Review { get; init; }

    public bool WaitsForMe { get; init; }

    public HomePart Home { get; } = Item.Get<HomePart>();

    public FacilitiesPart Facilities { get; } = Item.Get<FacilitiesPart>();

    public IReadOnlyList<HomeManager> Managers { get; } = Item.Get<ManagersPart>().Managers;

    public OpeningPart Opening { get; } = Item.Get<OpeningPart>();

    public bool IsArchived => Item.ArchivedUtc is not null;

    public bool HasManager => Managers.Any(manager => HomeRules.IsManagedOn(manager, Today));
}
