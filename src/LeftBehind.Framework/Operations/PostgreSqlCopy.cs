using System.ComponentModel;
using System.Diagnostics;
using LeftBehind.Framework.Data;
using Npgsql;

namespace LeftBehind.Framework.Operations;

/// <summary>By PostgreSQL's own tools, which must be at least as new as the server.</summary>
internal sealed class PostgreSqlCopy(DatabaseConnection database) : IDatabaseCopy
{
    private const string Installed = "/usr/lib/postgresql";

    private const string PutBack = "DROP SCHEMA public CASCADE; ALTER SCHEMA before_restore RENAME TO public";

    // What is there stands aside until the copy has proved whole. Where a restore was killed in the middle, that is still what was there before it.
    private const string PutAside = $"""
        DO $$ BEGIN IF EXISTS (SELECT FROM pg_namespace WHERE nspname = 'before_restore') THEN {PutBack}; END IF; END $$;
        ALTER SCHEMA public RENAME TO before_restore;
        CREATE SCHEMA public
        """;

    // Quartz makes its own tables at every start, and what stands in them belongs to nodes that are gone.
    public Task WriteAsync(string file, CancellationToken cancellationToken) =>
        RunAsync("pg_dump", ["--format=custom", "--no-owner", "--no-privileges", "--exclude-table-data=qrtz_*", $"--file={file}"], cancellationToken);

    public async Task RestoreAsync(string file, CancellationToken cancellationToken)
    {
        await using (var connection = new NpgsqlConnection(database.MigrationConnectionString))
        {
            await connection.OpenAsync(cancellationToken);
            await using var others = new NpgsqlCommand("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client backend'", connection);
            if (await others.ExecuteScalarAsync(cancellationToken) is not 0L)
            {
                throw new BackupException("The site is running on this database: stop every node first.");
            }
        }
        await ExecuteAsync(PutAside, cancellationToken);
        try
        {
            await RunAsync("pg_restore", ["--no-owner", "--no-privileges", "--single-transaction", "--clean", "--if-exists", $"--dbname={Name}", file], cancellationToken);
        }
        catch (BackupException refused)
        {
            await ExecuteAsync(PutBack, CancellationToken.None);
            throw new BackupException($"{refused.Message} Nothing was changed.");
        }
        catch
        {
            await ExecuteAsync(PutBack, CancellationToken.None);
            throw;
        }
        await ExecuteAsync("DROP SCHEMA before_restore CASCADE", cancellationToken);
    }

    private async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        NpgsqlConnection.ClearAllPools();
        await using var connection = new NpgsqlConnection(database.MigrationConnectionString);
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 0 };
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private string Name => new NpgsqlConnectionStringBuilder(database.MigrationConnectionString).Database!;

    private async Task RunAsync(string tool, IEnumerable<string> arguments, CancellationToken cancellationToken)
    {
        var start = new ProcessStartInfo(Find(tool), arguments) { RedirectStandardError = true };
        var settings = new NpgsqlConnectionStringBuilder(database.MigrationConnectionString);
        (start.Environment["PGHOST"], start.Environment["PGPORT"], start.Environment["PGDATABASE"]) = (settings.Host, $"{settings.Port}", settings.Database);
        (start.Environment["PGUSER"], start.Environment["PGPASSWORD"]) = (settings.Username, settings.Password);
        using var process = Start(start, tool);
        var said = await process.StandardError.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new BackupException($"{tool} failed: {said.Split('\n')[0]}");
        }
    }

    private static Process Start(ProcessStartInfo start, string tool)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new BackupException($"{tool} was not found: install PostgreSQL's client tools, or put them on the PATH.");
        }
    }

    private static string Find(string tool) => (Directory.Exists(Installed) ? Directory.GetDirectories(Installed) : [])
        .OrderByDescending(folder => int.TryParse(Path.GetFileName(folder), out var version) ? version : 0)
        .Select(folder => Path.Combine(folder, "bin", tool)).FirstOrDefault(File.Exists) ?? tool;
}
