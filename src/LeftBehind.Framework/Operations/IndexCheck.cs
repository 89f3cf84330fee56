using LeftBehind.Abstractions.Content;
using LeftBehind.Framework.Content;
using LeftBehind.Framework.Data;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Operations;

/// <summary>Maps every current document anew and compares the rows with those that are stored. Reads only.</summary>
internal sealed class IndexCheck(CmsDbContext context, IEnumerable<IIndexProvider> providers)
{
    private const int ItemsAtOnce = 500;

    public async Task<IReadOnlyList<CheckedIndex>> RunAsync(CancellationToken cancellationToken)
    {
        var found = new List<CheckedIndex>();
        foreach (var provider in providers)
        {
            var tables = new[] { provider.IndexType, provider.ManyType }.OfType<Type>().ToDictionary(type => type, type => new TableCheck(TablePlan.Of(context.Model, type)));
            await CompareAsync(provider, tables, cancellationToken);
            foreach (var (type, table) in tables)
            {
                table.Add(await (Task<List<string>>)Call(nameof(WithoutDocumentAsync), type, cancellationToken));
                found.Add(new(table.Name, table.Rows, table.Wrong));
            }
        }
        return found;
    }

    private async Task CompareAsync(IIndexProvider provider, Dictionary<Type, TableCheck> tables, CancellationToken cancellationToken)
    {
        var after = "";
        while (true)
        {
            var ids = await context.ContentItems.Where(item => item.ContentType == provider.ContentType && item.ContentItemId.CompareTo(after) > 0)
                .Select(item => item.ContentItemId).Distinct().OrderBy(id => id).Take(ItemsAtOnce).ToListAsync(cancellationToken);
            if (ids.Count == 0)
            {
                return;
            }
            after = ids[^1];
            var versions = await context.ContentItems.AsNoTracking().Where(item => ids.Contains(item.ContentItemId) && (item.Latest || item.Published)).ToListAsync(cancellationToken);
            var expected = versions.GroupBy(version => version.ContentItemId)
                .Where(own => !own.Any(version => version is { Latest: true, ArchivedUtc: not null })).SelectMany(own => own)
                .SelectMany(version => ContentIndexer.Rows(provider, version)).ToLookup(row => row.GetType());
            foreach (var (type, table) in tables)
            {
                table.Compare(expected[type], await (Task<List<ContentIndex>>)Call(nameof(RowsAsync), type, ids, cancellationToken));
            }
        }
    }

    private async Task<List<ContentIndex>> RowsAsync<T>(List<string> ids, CancellationToken cancellationToken) where T : ContentIndex =>
        [.. await context.Set<T>().AsNoTracking().Where(row => ids.Contains(row.ContentItemId)).ToListAsync(cancellationToken)];

    private Task<List<string>> WithoutDocumentAsync<T>(CancellationToken cancellationToken) where T : ContentIndex => context.Set<T>()
        .Where(row => !context.ContentItems.Any(item => item.ContentItemId == row.ContentItemId)).Select(row => row.ContentItemId).Distinct().ToListAsync(cancellationToken);

    private object Call(string method, Type type, params object[] arguments) =>
        typeof(IndexCheck).GetMethod(method, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!.MakeGenericMethod(type).Invoke(this, arguments)!;
}
