using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.ViewModels;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Children.Services;

/// <summary>What an office does with the drafts that it entered for schools: hands them in, calls them back, or throws away what was wrong.</summary>
internal sealed class EnteredFiles(IDocumentSession session, IContentManager content, OfficeEntries entries, FileReviews reviews, EntryMessages messages)
{
    public async Task<IReadOnlyList<EnteredRow>> ListAsync(CancellationToken cancellationToken) => await (
        from entry in entries.Mine()
        join row in session.Query<ChildIndex>().Where(row => row.Latest) on entry.ContentItemId equals row.ContentItemId
        join review in session.Query<ContentReview>() on row.ContentItemVersionId equals review.ContentItemVersionId into found
        from review in found.DefaultIfEmpty()
        orderby row.SchoolId, row.SortKey, row.ContentItemId
        select new EnteredRow(row, review == null ? null : review.State, review == null ? null : review.AwaitingRole)
        {
            EnteredByName = entry.EnteredByName,
            EnteredUtc = entry.EnteredUtc,
        }).Take(EnteredModel.MostRows).ToListAsync(cancellationToken);

    /// <summary>Null where one of them is not the office's own.</summary>
    public async Task<IReadOnlyList<ContentItem>?> FindAsync(IReadOnlyCollection<string> ids, CancellationToken cancellationToken)
    {
        var mine = await entries.MineAmongAsync(ids, cancellationToken);
        var items = new List<ContentItem>();
        foreach (var id in ids.Where(mine.Contains))
        {
            if (await content.GetChildAsync(id, cancellationToken) is { } item)
            {
                items.Add(item);
            }
        }
        return items.Count == ids.Count ? items : null;
    }

    /// <returns>How many were handed in.</returns>
    public async Task<int> HandInAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        var done = new List<ContentItem>();
        foreach (var item in items)
        {
            if (await reviews.SubmitAsync(item, "", cancellationToken) == HandIn.Done)
            {
                done.Add(item);
            }
        }
        await messages.TellAsync(done, cancellationToken);
        return done.Count;
    }

    /// <returns>How many are drafts again.</returns>
    public async Task<int> RecallAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var item in items)
        {
            count += await reviews.RecallAsync(item, cancellationToken) ? 1 : 0;
        }
        return count;
    }

    /// <returns>How many were thrown away; what has been handed in stays.</returns>
    public async Task<int> DiscardAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        var count = 0;
        foreach (var item in items)
        {
            if (!FileStateRules.MayBeSubmitted(await reviews.StateAsync(item, cancellationToken)))
            {
                continue;
            }
            await content.ArchiveAsync(item, archived: true, cancellationToken);
            await entries.RecordAsync(AuditAction.Archived, item, cancellationToken);
            count++;
        }
        return count;
    }
}
