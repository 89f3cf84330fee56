using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Services;
using LeftBehind.Organizations;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Children.Import;

/// <summary>The files with gaps that the user may fill, in the order of class and name. What waits for somebody to approve it is not among them.</summary>
internal sealed class GapReader(IDocumentSession session, IClassDirectory classes, OfficeEntries entries, IStringLocalizer<Startup> text, TimeProvider time)
{
    private const int IdsAtOnce = 500;

    public IReadOnlyList<Gap> Gaps { get; } = Import.Gaps.All(text);

    public SchoolYear Year => SchoolCalendarRules.YearOn(ChinaTime.Today(time));

    public async Task<IReadOnlyList<GapFile>> ListAsync(CancellationToken cancellationToken)
    {
        var (today, reviews) = (ChinaTime.Today(time), session.Query<ContentReview>().Where(review => review.State == ContentReviewState.Submitted));
        var ids = await Visible()
            .Where(row => row.Latest && row.ClassId != null && (row.ExitOn == null || row.ExitOn > today) && (row.Sex == null || row.BirthDate == null || row.RestsOnDeclaration || row.MissingBlocks > 0))
            .Where(row => row.Published || !reviews.Any(review => review.ContentItemVersionId == row.ContentItemVersionId))
            .OrderBy(row => row.SortKey).Select(row => row.ContentItemId).ToListAsync(cancellationToken);
        return await ReadAsync(ids, cancellationToken);
    }

    /// <summary>These files, whether anything is missing in them or not.</summary>
    public async Task<IReadOnlyList<GapFile>> FindAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken) =>
        [.. (await LoadAsync(ids, cancellationToken)).OrderBy(file => ids.ToList().IndexOf(file.Id))];

    // An office fills in what it has entered for schools, and sees nothing else that nobody has approved.
    private IQueryable<ChildIndex> Visible()
    {
        var mine = entries.Mine();
        return entries.ActsForSchools ? session.Query<ChildIndex>().Where(row => mine.Any(entry => entry.ContentItemId == row.ContentItemId)) : session.Query<ChildIndex>();
    }

    private async Task<IReadOnlyList<GapFile>> ReadAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var order = ids.Index().ToDictionary(pair => pair.Item, pair => pair.Index);
        return [.. (await LoadAsync(ids, cancellationToken)).Where(file => Import.Gaps.Any(file.File, Gaps))
            .OrderBy(file => file.Class.Cohort.Stage).ThenByDescending(file => file.Class.Cohort.EntryYear).ThenBy(file => file.Class.Cohort.Number).ThenBy(file => order[file.Id])];
    }

    private async Task<List<GapFile>> LoadAsync(IReadOnlyList<string> ids, CancellationToken cancellationToken)
    {
        var items = new List<ContentItem>();
        foreach (var chunk in ids.Chunk(IdsAtOnce))
        {
            string[] some = entries.ActsForSchools ? [.. await entries.MineAmongAsync(chunk, cancellationToken)] : chunk;
            items.AddRange(await session.Query<ContentItem>().Where(item => item.Latest && item.ArchivedUtc == null && item.ContentType == ChildType.Name && some.Contains(item.ContentItemId)).ToListAsync(cancellationToken));
        }

        var known = await classes.FindManyAsync([.. items.Select(item => item.ClassId).OfType<int>()], cancellationToken);
        return [.. items.Where(item => item.ClassId is { } id && known.ContainsKey(id)).Select(item => new GapFile(item.ContentItemId, ChildFile.Of(item), known[item.ClassId!.Value]))];
    }
}
