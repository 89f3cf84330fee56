using System.Text.Json;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;
using LeftBehind.Homes.Indexes;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Indexes;
using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Recipients;

/// <summary>Reads the households that a letter is for, without opening a file.</summary>
internal sealed class LetterAudience(IDocumentSession session, TimeProvider time)
{
    public async Task<IReadOnlyList<Household>> ReadAsync(ContentItem letter, LetterAudiencePart audience, CancellationToken cancellationToken)
    {
        var today = ChinaTime.Today(time);
        var children = session.Query<ChildIndex>().Where(child => child.Latest && (child.ExitOn == null || child.ExitOn > today));
        var rows = await Within(session.Query<PupilContacts>(), letter).Where(row => row.Latest && children.Any(child => child.ContentItemId == row.ContentItemId))
            .Select(row => new { row.ContentItemId, row.Name, row.OrganizationId, row.ClassId, row.SortKey, row.AddressHash, row.EntryYear, row.IsJunior, row.Persons })
            .ToListAsync(cancellationToken);
        var ofHomes = await OfHomesAsync(letter, audience, today, cancellationToken);
        return HouseholdRules.Group(
        [
            .. rows.Where(row => AudienceRules.IsChosen(audience, row.ClassId, row.EntryYear, row.IsJunior, ofHomes.Contains(row.ContentItemId), today))
                .Select(row => new AudiencePupil(row.ContentItemId, row.Name, JsonSerializer.Deserialize<List<PupilPerson>>(row.Persons, ContentJson.Options)!)
                {
                    OrganizationId = row.OrganizationId,
                    SortKey = row.SortKey,
                    AddressHash = row.AddressHash,
                }),
        ]);
    }

    private async Task<HashSet<string>> OfHomesAsync(ContentItem letter, LetterAudiencePart audience, DateOnly today, CancellationToken cancellationToken)
    {
        if (audience.Homes.Count == 0)
        {
            return [];
        }
        var schools = Within(session.Query<HomeIndex>(), letter).Where(home => home.Published && audience.Homes.Contains(home.ContentItemId)).Select(home => home.SchoolId);
        return await session.Query<ChildIndex>().Where(child => child.Latest && schools.Contains(child.SchoolId)).Where(ChildIndexRules.Is(ChildState.Listed, today))
            .Select(child => child.ContentItemId).ToHashSetAsync(cancellationToken);
    }

    /// <summary>What schools have said of persons in the files of the letter's place, and who is blocked, wherever that was noted.</summary>
    public async Task<PersonRules> RulesAsync(ContentItem letter, CancellationToken cancellationToken) => new(
        (await Within(session.Query<ContactRule>(), letter).ToListAsync(cancellationToken)).ToDictionary(rule => (rule.ContentItemId, rule.PersonId)),
        await session.Set<BlockedPerson>().Select(row => row.PersonId).ToHashSetAsync(cancellationToken));

    // The workflow publishes as the system, which sees everything: the letter's own place is what counts.
    private static IQueryable<T> Within<T>(IQueryable<T> rows, ContentItem letter) where T : ScopedRow => letter switch
    {
        { ClassId: { } place } => rows.Where(row => row.ClassId == place),
        { SchoolId: { } place } => rows.Where(row => row.SchoolId == place),
        { TownshipId: { } place } => rows.Where(row => row.TownshipId == place),
        { CountyId: { } place } => rows.Where(row => row.CountyId == place),
        { CityId: { } place } => rows.Where(row => row.CityId == place),
        { ProvinceId: { } place } => rows.Where(row => row.ProvinceId == place),
        _ => rows.Where(row => false),
    };
}
