using LeftBehind.Framework.Data;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Data;

public class SchemaTests
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Every_column_of_the_model_is_in_the_schema_with_the_same_nullability(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        await using var scope = site.Scope();
        var context = scope.ServiceProvider.GetRequiredService<CmsDbContext>();

        var expected = context.Model.GetEntityTypes().SelectMany(Columns).Order(StringComparer.Ordinal).ToList();
        var tables = context.Model.GetEntityTypes().Select(type => type.GetTableName()!).ToHashSet();
        var actual = (await ColumnsOfAsync(context, kind)).Where(column => tables.Contains(column.Split('.')[0])).Order(StringComparer.Ordinal).ToList();

        Assert.NotEmpty(expected);
        Assert.Equal(expected, actual);
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Migrating_again_changes_nothing(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        await using var scope = site.Scope();
        var context = scope.ServiceProvider.GetRequiredService<CmsDbContext>();
        var before = await ColumnsOfAsync(context, kind);

        await site.Services.GetRequiredService<DatabaseMigrator>().MigrateAsync(TestContext.Current.CancellationToken);

        Assert.Equal(before, await ColumnsOfAsync(context, kind));
    }

    private static IEnumerable<string> Columns(IEntityType type)
    {
        var table = StoreObjectIdentifier.Table(type.GetTableName()!, type.GetSchema());
        return type.GetProperties().Select(property => $"{table.Name}.{property.GetColumnName(table)} {(property.IsColumnNullable(table) ? "null" : "not null")}");
    }

    private static Task<List<string>> ColumnsOfAsync(CmsDbContext context, DatabaseKind kind) => context.Database.SqlQueryRaw<string>(kind == DatabaseKind.PostgreSql
        ? """SELECT table_name || '.' || column_name || CASE WHEN is_nullable = 'YES' THEN ' null' ELSE ' not null' END AS "Value" FROM information_schema.columns WHERE table_schema = 'public' ORDER BY 1"""
        : """SELECT t.name || '.' || c.name || CASE WHEN c."notnull" OR c.pk > 0 THEN ' not null' ELSE ' null' END AS "Value" FROM sqlite_master t JOIN pragma_table_info(t.name) c WHERE t.type = 'table' ORDER BY 1""")
        .ToListAsync(TestContext.Current.CancellationToken);
}
