using FluentMigrator.Runner;
using FluentMigrator.Runner.Initialization;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Data;

public sealed class UpgradeTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_database_that_went_through_every_version_with_rows_in_it_equals_a_fresh_one(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: Stop);
        var modules = site.Services.GetRequiredService<IReadOnlyList<ModuleInfo>>();
        await using var fresh = await TestDatabase.CreateAsync(kind, Stop);
        await using var upgraded = await TestDatabase.CreateAsync(kind, Stop);
        await MigrateAsync(fresh, modules, (runner, _) =>
        {
            runner.MigrateUp();
            return Task.CompletedTask;
        });
        var rows = new RowFiller(upgraded);
        await MigrateAsync(upgraded, modules, async (runner, versions) =>
        {
            foreach (var version in versions)
            {
                runner.MigrateUp(version);
                await rows.FillAsync(Stop);
            }
        });

        var expected = await SchemaText.OfAsync(fresh, Stop);

        Assert.True(expected.Count > 100, "The schema could hardly be read.");
        Assert.Equal(expected, await SchemaText.OfAsync(upgraded, Stop));
        Assert.True(rows.Filled.Count > 20, "Hardly a table got a row.");
        Assert.Empty(await rows.EmptyAsync(Stop));
    }

    private static async Task MigrateAsync(TestDatabase database, IReadOnlyList<ModuleInfo> modules, Func<IMigrationRunner, IReadOnlyList<long>, Task> work)
    {
        await using var services = new ServiceCollection()
            .AddFluentMigratorCore()
            .AddSingleton<IFilteringMigrationSource>(new LeftBehind.Framework.Data.MigrationSource(modules))
            .ConfigureRunner(runner => (database.Kind == DatabaseKind.PostgreSql ? runner.AddPostgres15_0() : runner.AddSQLite()).WithGlobalConnectionString(database.ConnectionString))
            .BuildServiceProvider(false);
        using var scope = services.CreateScope();
        var runner = scope.ServiceProvider.GetRequiredService<IMigrationRunner>();
        await work(runner, [.. runner.MigrationLoader.LoadMigrations().Keys]);
    }
}
