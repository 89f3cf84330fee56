using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Services;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Children.Import;

/// <summary>Reads the school's files that the lines may be about: by file number, registry number, ID number or name. A few statements, however many lines.</summary>
internal sealed class ChildLoader(IDocumentSession session, IKeyedHash hash, OfficeEntries entries)
{
    private const int IdsAtOnce = 500;

    public async Task<IReadOnlyList<ChildDraft>> LoadAsync(int schoolId, IReadOnlyList<ParsedChild> lines, CancellationToken cancellationToken)
    {
        var names = lines.Select(line => line.Name).ToHashSet(StringComparer.Ordinal);
        var hashes = Numbers(lines).Select(hash.Of).ToHashSet(StringComparer.Ordinal);
        var files = lines.Select(line => line.FileNo).Where(file => file.Length > 0).ToHashSet(StringComparer.Ordinal);
        var ids = new List<string>();
        var rows = session.Query<ChildIndex>().Where(row => row.SchoolId == schoolId && row.Latest).Select(row => new { row.ContentItemId, row.Name, row.StudentRegistryHash, row.ResidentIdHash });
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (names.Contains(row.Name) || files.Contains(row.ContentItemId) || hashes.Contains(row.StudentRegistryHash ?? "") || hashes.Contains(row.ResidentIdHash ?? ""))
            {
                ids.Add(row.ContentItemId);
            }
        }

        return await DraftsAsync(ids, cancellationToken);
    }

    /// <summary>Numbers of the lines under which others than these files are kept, in this school (true) or another.</summary>
    public async Task<IReadOnlyDictionary<string, bool>> ElsewhereAsync(int schoolId, IReadOnlyList<ParsedChild> lines, IReadOnlySet<string> known, CancellationToken cancellationToken)
    {
        var byToken = Numbers(lines).Distinct(StringComparer.Ordinal).ToDictionary(number => ChildTokens.Number(number, hash));
        var found = new Dictionary<string, bool>();
        foreach (var tokens in byToken.Keys.Chunk(IdsAtOnce))
        {
            // One child, one file: that another school has it must be told, though nothing else of it.
            var hits = await session.QueryOutsideScope<ChildToken>().Where(row => row.Latest && tokens.Contains(row.Token))
                .Select(row => new { row.Token, row.SchoolId, row.ContentItemId }).ToListAsync(cancellationToken);
            foreach (var hit in hits.Where(hit => !known.Contains(hit.ContentItemId)))
            {
                found[byToken[hit.Token]] = hit.SchoolId == schoolId || found.GetValueOrDefault(byToken[hit.Token]);
            }
        }

        return found;
    }

    private async Task<IReadOnlyList<ChildDraft>> DraftsAsync(List<string> ids, CancellationToken cancellationToken)
    {
        var drafts = new List<ChildDraft>(ids.Count);
        foreach (var some in ids.Chunk(IdsAtOnce))
        {
            var helpers = await session.Query<ChildHelper>().Where(helper => some.Contains(helper.ContentItemId) && helper.Until == null)
                .OrderBy(helper => helper.From).Select(helper => new { helper.ContentItemId, helper.Name }).ToListAsync(cancellationToken);
            var present = helpers.GroupBy(helper => helper.ContentItemId).ToDictionary(own => own.Key, own => own.Last().Name);
            var waiting = await session.Query<ContentReview>().Where(review => some.Contains(review.ContentItemId) && review.State == ContentReviewState.Submitted)
                .Select(review => review.ContentItemVersionId).ToHashSetAsync(cancellationToken);
            var own = entries.ActsForSchools ? await entries.MineAmongAsync(some, cancellationToken) : null;
            await foreach (var item in session.Query<ContentItem>().Where(item => item.Latest && item.ArchivedUtc == null && some.Contains(item.ContentItemId)).AsAsyncEnumerable().WithCancellation(cancellationToken))
            {
                drafts.Add(new ChildDraft(item, isNew: false, $"{item.OrganizationId}")
                {
                    Helper = present.GetValueOrDefault(item.ContentItemId, ""),
                    IsOthers = own?.Contains(item.ContentItemId) == false,
                    IsHandedIn = !item.Published && waiting.Contains(item.ContentItemVersionId),
                });
            }
        }

        return drafts;
    }

    private static IEnumerable<string> Numbers(IEnumerable<ParsedChild> lines) => lines
        .SelectMany(line => new[] { line.Registry, line.ResidentId }).Where(number => number.Length > 0).Select(ResidentIdNumber.Normalize);
}
