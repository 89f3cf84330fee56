using System.Globalization;
using LeftBehind.Abstractions.Content;
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
    private const int Step = 100_000;

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
            foreach (var type in new[] { typeof(ChildIndex), typeof(ChildToken) })
            {
                var indexes = await DropIndexesAsync(context, site.Database.Kind, type, cancellationToken);
                await CopyAsync(context, site.Database.Kind, type, alone.First().ContentItemId, rows / all.Count, cancellationToken);
                await RunAsync(context, indexes, cancellationToken);
            }
            return alone.Key;
        }, cancellationToken);
        await site.Services.GetRequiredService<IUnitOfWork>().RunAsync(
            null, services => services.GetRequiredService<DbContext>().Database.ExecuteSqlRawAsync("ANALYZE", cancellationToken), cancellationToken);
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

    // Millions of rows in an order of their own would be written into each index at random places: sorted once, it takes minutes less.
    private static async Task<IReadOnlyList<string>> DropIndexesAsync(DbContext context, DatabaseKind kind, Type type, CancellationToken cancellationToken)
    {
        var table = context.Model.FindEntityType(type)!.GetTableName()!;
        var known = await context.Database.SqlQueryRaw<string>(kind == DatabaseKind.Sqlite
            ? $"SELECT sql AS \"Value\" FROM sqlite_master WHERE type = 'index' AND tbl_name = '{table}' AND sql IS NOT NULL"
            : $"SELECT indexdef AS \"Value\" FROM pg_indexes WHERE tablename = '{table}' AND indexname NOT LIKE 'PK%'").ToListAsync(cancellationToken);
        await RunAsync(context, known.Select(sql => $"DROP INDEX \"{sql.Split('"')[1]}\""), cancellationToken);
        return known;
    }

    private static async Task RunAsync(DbContext context, IEnumerable<string> statements, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
        {
            await context.Database.ExecuteSqlRawAsync(statement, cancellationToken);
        }
    }

    private static Task<int> CopyAsync(DbContext context, DatabaseKind kind, Type type, string except, int copies, CancellationToken cancellationToken)
    {
        var entity = context.Model.FindEntityType(type)!;
        var columns = entity.GetProperties().Where(property => property.Name != "Id").Select(property => property.GetColumnName()).ToList();
        var sql = string.Create(CultureInfo.InvariantCulture, $"""
            WITH RECURSIVE n(k) AS (SELECT 1 UNION ALL SELECT k + 1 FROM n WHERE k < {copies - 1})
            INSERT INTO "{entity.GetTableName()}" ({string.Join(", ", columns.Select(column => $"\"{column}\""))})
            SELECT {string.Join(", ", columns.Select(column => Value(column, kind)))} FROM n CROSS JOIN "{entity.GetTableName()}" b WHERE b."ContentItemId" <> @except
            """);
        return context.Database.ExecuteSqlRawAsync(sql, [Parameter(context, except)], cancellationToken);
    }

    private static string Value(string column, DatabaseKind kind)
    {
        var number = kind == DatabaseKind.Sqlite ? "printf('%08x', k)" : "lpad(to_hex(k), 8, '0')";
        return column switch
        {
            nameof(ContentIndex.ContentItemId) or nameof(ContentIndex.ContentItemVersionId) => $"substr(b.\"{column}\", 1, 24) || {number}",
            nameof(ScopedRow.OrganizationId) or nameof(ScopedRow.TownshipId) or nameof(ScopedRow.SchoolId) or nameof(ScopedRow.ClassId) => $"b.\"{column}\" + k * {Step}",
            nameof(ScopedRow.CountyId) => $"b.\"{column}\" + k % {Counties} * {Step}",
            _ => $"b.\"{column}\"",
        };
    }

    private static System.Data.Common.DbParameter Parameter(DbContext context, string value)
    {
        using var command = context.Database.GetDbConnection().CreateCommand();
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = ("except", value);
        return parameter;
    }
}
