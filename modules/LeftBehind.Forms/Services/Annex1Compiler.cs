using LeftBehind.Children.Parts;
using LeftBehind.Forms.Annexes;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Services;

/// <summary>Makes Annex 1 from children's files.</summary>
internal sealed class Annex1Compiler(FormFiles files)
{
    /// <summary>The children of a class or school who are on the register on that day.</summary>
    public async Task<IReadOnlyList<Annex1Sheet>> OfPlaceAsync(Organization place, DateOnly on, bool drafts, CancellationToken cancellationToken) =>
        [.. (await files.ReadAsync(place, on, drafts ? ListVersions.Newest : ListVersions.Approved, cancellationToken))
            .Where(child => child.File.StateOn(on) == ChildState.Listed)
            .Select(child => SheetOf(child, on))];

    /// <summary>One child, whatever the state; null when there is none, or outside the user's scope.</summary>
    public async Task<Annex1Sheet?> OfChildAsync(string contentItemId, DateOnly on, bool drafts, CancellationToken cancellationToken) =>
        await files.FindAsync(contentItemId, on, drafts, cancellationToken) is { } child
            ? SheetOf(child, on)
            : null;

    private static Annex1Sheet SheetOf(ChildOnForm child, DateOnly on) =>
        Annex1Words.Of(child, on) with { IsDraft = !child.Item.Published, OrganizationId = child.Item.OrganizationId };
}
