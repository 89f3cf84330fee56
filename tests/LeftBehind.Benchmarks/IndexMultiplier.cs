using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Indexes;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Benchmarks;

/// <summary>
/// Makes a province of the demo's index rows: each copy stands in schools of its own, and the copies in ninety counties, the first of
/// which is the demo's. One name is left out of the copies and thus stays rare.
/// </summary>
internal static class IndexMultiplier
{
    public const string CommonName = "王芳";

    private const int Counties = 90;

    /// <returns>A name that one child alone bears.</returns>
    public static async Task<string> FillAsync(Site site, int rows, CancellationToken cancellationToken)
    {
        var rare = await site.Services.GetRequiredService<IUnitOfWork>().RunAsync(null, async services =>
        {
            var context = services.GetRequiredService<DbContext>();
            context.Database.SetCommandTimeout(TimeSpan.FromHours(1));
            await services.GetRequiredService<IDocumentSession>().BeginAsync(cancellationToken);
            var all = await context.Set<ChildIndex>().Select(row => new { row.Name, row.ContentItemId }).ToListAsync(cancellationToken);
            var alone = all.GroupBy(row => row.Name).Where(same => same.Select(row => row.ContentItemId).Distinct().Count() == 1 && same.Key.Length == 3).MinBy(same => same.Key, StringComparer.Ordinal)!;
            // One child is called as very many are.
            var common = all.First(row => row.Name != alone.Key).ContentItemId;
            await RenameAsync(context, common, cancellationToken);
            var rowCopies = new RowCopies(context, site.Database.Kind, Counties) { Except = alone.First().ContentItemId };
            await rowCopies.MakeWithoutIndexesAsync<ChildIndex>(rows / all.Count, cancellationToken);
            await rowCopies.MakeWithoutIndexesAsync<ChildToken>(rows / all.Count, cancellationToken);
            return alone.Key;
        }, cancellationToken);
        await site.Services.GetRequiredService<IUnitOfWork>().RunAsync(
            null, services => services.GetRequiredService<DbContext>().Database.ExecuteSqlRawAsync(site.Database.Kind == DatabaseKind.Sqlite ? "ANALYZE" : "VACUUM ANALYZE", cancellationToken), cancellationToken);
        return rare;
    }

    private static async Task RenameAsync(DbContext context, string contentItemId, CancellationToken cancellationToken)
    {
        var row = await context.Set<ChildIndex>().AsNoTracking().FirstAsync(row => row.ContentItemId == contentItemId, cancellationToken);
        var key = Abstractions.Text.NameSearch.SortKey(CommonName);
        await context.Set<ChildIndex>().Where(known => known.ContentItemId == contentItemId).ExecuteUpdateAsync(set => set.SetProperty(known => known.Name, CommonName).SetProperty(known => known.SortKey, key), cancellationToken);
        var tokens = await context.Set<ChildToken>().AsNoTracking().Where(token => token.ContentItemId == contentItemId).ToListAsync(cancellationToken);
        await context.Set<ChildToken>().Where(token => token.ContentItemId == contentItemId).ExecuteDeleteAsync(cancellationToken);
        foreach (var text in Abstractions.Text.NameSearch.Tokens(CommonName).Distinct())
        {
            var token = new ChildToken { Token = text, SortKey = key, ContentItemId = contentItemId, ContentItemVersionId = tokens[0].ContentItemVersionId, Latest = row.Latest, Published = row.Published };
            token.CopyLevelsFrom(row);
            context.Add(token);
        }
        await context.SaveChangesAsync(cancellationToken);
    }
}
