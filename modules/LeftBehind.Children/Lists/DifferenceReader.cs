using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Lists;

/// <summary>The pupils who count by one definition alone, and how many count by which.</summary>
internal sealed class DifferenceReader(ChildListReader reader, ChildQuery query, IDocumentSession session)
{
    public Task<ChildPage<DifferenceRow>> PageAsync(ChildFilter filter, CancellationToken cancellationToken) =>
        reader.ReadAsync(filter, WithFile, row => row.Child, cancellationToken);

    public Task<IAsyncEnumerable<DifferenceRow>> StreamAsync(ChildFilter filter, CancellationToken cancellationToken) =>
        reader.StreamAsync(filter, WithFile, cancellationToken);

    public async Task<DefinitionTotals> TotalsAsync(ChildFilter filter, CancellationToken cancellationToken)
    {
        var all = await query.FilteredAsync(new() { School = filter.School, Class = filter.Class }, cancellationToken);
        var (listed, civilAffairs, education) = (ChildIndexRules.Is(ChildState.Listed, query.Today), ChildIndexRules.CountsIn2016(query.Today), ChildIndexRules.CountsIn2013Alone(query.Today));
        return await all.GroupBy(row => 1).Select(group => new DefinitionTotals(
            group.AsQueryable().Count(listed), group.AsQueryable().Count(civilAffairs), group.AsQueryable().Count(education))).FirstOrDefaultAsync(cancellationToken) ?? new(0, 0, 0);
    }

    private IQueryable<DifferenceRow> WithFile(IQueryable<ChildHit> hits) =>
        hits.Join(session.Query<ContentItem>(), hit => hit.Row.ContentItemVersionId, item => item.ContentItemVersionId, (hit, item) => new DifferenceRow(hit.Row, item));
}
