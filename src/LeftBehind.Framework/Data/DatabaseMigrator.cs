using FluentMigrator.Runner;
using FluentMigrator.Runner.Initialization;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Framework.Hosting;
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
        await using var services = Runner();
        using var scope = services.CreateScope();
        scope.ServiceProvider.GetRequiredService<IMigrationRunner>().MigrateUp();
    }

    private ServiceProvider Runner() => new ServiceCollection()
        .AddFluentMigratorCore()
        .AddSingleton<IFilteringMigrationSource>(new MigrationSource(modules))
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
