using System.Data.Common;
using FluentMigrator.Runner;
using FluentMigrator.Runner.Initialization;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Framework.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Npgsql;

namespace LeftBehind.Framework.Data;

/// <summary>Brings the schema up to date, one process at a time.</summary>
internal sealed class DatabaseMigrator(DatabaseConnection database, IReadOnlyList<ModuleInfo> modules, IOptions<CmsOptions> options)
{
    // Any number will do, as long as every node takes the same.
    private const long LockNumber = 20131101;

    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var exclusive = await LockAsync(cancellationToken);
        var source = new MigrationSource(modules);
        // Nearly every start finds nothing to do, and to say so FluentMigrator takes a third of the start.
        if ((await AppliedAsync(cancellationToken)).IsSupersetOf(source.Versions))
        {
            return;
        }
        await using var services = Runner(source);
        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<IMigrationRunner>().MigrateUp();
    }

    private async Task<HashSet<long>> AppliedAsync(CancellationToken cancellationToken)
    {
        await using DbConnection connection = database.Provider == DatabaseProvider.PostgreSql
            ? new NpgsqlConnection(database.MigrationConnectionString)
            : new SqliteConnection(database.MigrationConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT \"Version\" FROM \"VersionInfo\"";
        var versions = new HashSet<long>();
        try
        {
            await using var reader = await command.ExecuteReaderAsync(cancellationToken);
            while (await reader.ReadAsync(cancellationToken))
            {
                versions.Add(reader.GetInt64(0));
            }
        }
        catch (DbException)
        {
            // An empty database has no such table yet; whatever else is wrong, the runner will say.
        }
        return versions;
    }

    private ServiceProvider Runner(MigrationSource source) => new ServiceCollection()
        .AddFluentMigratorCore()
        .AddSingleton<IFilteringMigrationSource>(source)
        .ConfigureRunner(runner => (database.Provider == DatabaseProvider.PostgreSql ? runner.AddPostgres15_0() : runner.AddSQLite())
            .WithGlobalConnectionString(database.MigrationConnectionString))
        .BuildServiceProvider(false);

    private async Task<IAsyncDisposable> LockAsync(CancellationToken cancellationToken)
    {
        if (database.Provider == DatabaseProvider.PostgreSql)
        {
            var connection = new NpgsqlConnection(database.MigrationConnectionString);
            await connection.OpenAsync(cancellationToken);
            await using var command = new NpgsqlCommand($"SELECT pg_advisory_lock({LockNumber})", connection);
            await command.ExecuteNonQueryAsync(cancellationToken);
            return connection;
        }

        Directory.CreateDirectory(options.Value.DataPath);
        var file = Path.Combine(options.Value.DataPath, "migrate.lock");
        while (true)
        {
            try
            {
                return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(100), cancellationToken);
            }
        }
    }
}
