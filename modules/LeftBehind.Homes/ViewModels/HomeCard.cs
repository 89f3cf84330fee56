using LeftBehind.Abstractions.Content;
using LeftBehind.Homes.Parts;

namespace LeftBehind.Homes.ViewModels;

internal sealed record HomeCard(ContentItem Item, string School, DateOnly Today, bool MayEdit)
{
    public HomePart Home { get; } = Item.Get<HomePart>();

    public FacilitiesPart Facilities { get; } = Item.Get<FacilitiesPart>();

    public IReadOnlyList<HomeManager> Managers { get; } = Item.Get<ManagersPart>().Managers;

    public OpeningPart Opening { get; } = Item.Get<OpeningPart>();

    public bool IsArchived => Item.ArchivedUtc is not null;

    public bool HasManager => Managers.Any(manager => HomeRules.IsManagedOn(manager, Today));
}
