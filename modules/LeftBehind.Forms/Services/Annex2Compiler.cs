using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Children.Parts;
using LeftBehind.Forms.Annexes;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Services;

/// <summary>
/// Makes a school's Annex 2 of a day: the children who are on the register then, and once more those of the issue before who are
/// on it no longer.
/// </summary>
internal sealed class Annex2Compiler(FormFiles files, FormPlaces places, Annex2Issues issues, IDocumentSession session, ISettings settings)
{
    public Task<Annex2Document> OfPlaceAsync(Organization place, DateOnly on, bool drafts, CancellationToken cancellationToken) =>
        OfPlaceAsync(place, on, drafts ? ListVersions.Newest : ListVersions.Approved, cancellationToken);

    public async Task<Annex2Document> OfPlaceAsync(Organization place, DateOnly on, ListVersions versions, CancellationToken cancellationToken)
    {
        var (county, school) = await places.HeadAsync(place, on, cancellationToken);
        var nameStayingParent = (await settings.GetAsync<FormSettings>(place.Id, cancellationToken)).NameStayingParent;
        var previous = await issues.BeforeAsync(place.SchoolId ?? place.Id, on, cancellationToken);
        var then = previous is null ? [] : Annex2Issues.Read(previous).Entries
            .Where(entry => !entry.Row.HasLeft && (place.Level == OrganizationLevel.School || entry.ClassId == place.Id)).ToDictionary(entry => entry.ItemId);

        var children = await files.ReadAsync(place, on, versions, cancellationToken);
        var listed = children.Where(child => child.File.StateOn(on) == ChildState.Listed).ToList();
        var here = listed.Select(child => EntryOf(child, Annex2Words.Of(
            child, on, nameStayingParent, ChangeWords.OfListed(child.File, previous?.FilledOn, on, then.ContainsKey(child.Item.ContentItemId)))));
        var gone = then.Keys.Except(listed.Select(child => child.Item.ContentItemId)).ToHashSet();
        var left = children.Where(child => gone.Remove(child.Item.ContentItemId)).Select(child => EntryOf(child, LineOf(child))).ToList();
        var moved = await MovedAsync([.. gone.Select(id => then[id])], cancellationToken);
        return new(county, school, [.. here, .. left, .. moved]);

        Annex2Row LineOf(ChildOnForm child) =>
            Annex2Words.Of(child, on, nameStayingParent, ChangeWords.OfLeft(child.File, previous!.FilledOn, on)) with { HasLeft = true };
    }

    // Of who is not among the school's files any more only the line of the issue before is left.
    private async Task<IEnumerable<Annex2Entry>> MovedAsync(IReadOnlyList<Annex2Entry> entries, CancellationToken cancellationToken)
    {
        if (entries.Count == 0)
        {
            return [];
        }
        var ids = entries.Select(entry => entry.ItemId).ToList();
        var archived = await session.Query<ContentItem>().Where(item => ids.Contains(item.ContentItemId) && item.Latest && item.ArchivedUtc != null)
            .Select(item => item.ContentItemId).ToListAsync(cancellationToken);
        return entries.Select(entry => entry with
        {
            Row = entry.Row with
            {
                HasLeft = true,
                Change = PrintedNames.Of(archived.Contains(entry.ItemId) ? ChildState.NoLongerCounts : ChildState.TransferredOut),
            },
        });
    }

    private static Annex2Entry EntryOf(ChildOnForm child, Annex2Row row) =>
        new(child.Item.ContentItemId, child.Item.ContentItemVersionId, child.Item.ClassId, row);
}
