using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using LeftBehind.Framework.Data;
using Npgsql;

namespace LeftBehind.Framework.Operations;

/// <summary>By PostgreSQL's own tools, which must be at least as new as the server.</summary>
internal sealed class PostgreSqlCopy(DatabaseConnection database) : IDatabaseCopy
{
    private const string Installed = "/usr/lib/postgresql";

    // One transaction from here to the end of the copy: wherever it breaks off, what was there is there still.
    private const string Begin = "SET client_min_messages = error; BEGIN; DROP SCHEMA public CASCADE; CREATE SCHEMA public;\n";

    // Quartz makes its own tables at every start, and what stands in them belongs to nodes that are gone.
    public async Task WriteAsync(string file, CancellationToken cancellationToken)
    {
        const string Tool = "pg_dump";
        using var process = Start(Tool, ["--format=custom", "--no-owner", "--no-privileges", "--exclude-table-data=qrtz_*", $"--file={file}"]);
        await EndAsync(process, Tool, process.StandardError.ReadToEndAsync(cancellationToken), cancellationToken);
    }

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
        NpgsqlConnection.ClearAllPools();
        await PourAsync(file, cancellationToken);
    }

    // pg_restore alone would clear away what is there before the copy has proved whole, or leave to a second step what must not be parted from it.
    private async Task PourAsync(string file, CancellationToken cancellationToken)
    {
        const string Reader = "pg_restore", Writer = "psql";
        using var writer = Start(Writer, ["--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", $"--dbname={Name}"], start => start.RedirectStandardInput = start.RedirectStandardOutput = true);
        var (shown, fault) = (writer.StandardOutput.ReadToEndAsync(cancellationToken), writer.StandardError.ReadToEndAsync(cancellationToken));
        var into = writer.StandardInput.BaseStream;
        try
        {
            using var reader = Start(Reader, ["--no-owner", "--no-privileges", "--single-transaction", "--clean", "--if-exists", "--file=-", file], start => start.RedirectStandardOutput = true);
            var unread = reader.StandardError.ReadToEndAsync(cancellationToken);
            try
            {
                await into.WriteAsync(Encoding.UTF8.GetBytes(Begin), cancellationToken);
                await reader.StandardOutput.BaseStream.CopyToAsync(into, cancellationToken);
                await EndAsync(reader, Reader, unread, cancellationToken);
            }
            catch (IOException)
            {
                // The writer has stopped, and says why.
                reader.StandardOutput.Close();
            }
        }
        finally
        {
            // Without its end the transaction is undone.
            await into.DisposeAsync();
            await writer.WaitForExitAsync(CancellationToken.None);
        }
        await shown;
        await EndAsync(writer, Writer, fault, cancellationToken);
    }

    private static async Task EndAsync(Process process, string tool, Task<string> said, CancellationToken cancellationToken)
    {
        var words = await said;
        await process.WaitForExitAsync(cancellationToken);
        if (process.ExitCode != 0)
        {
            throw new BackupException($"{tool} failed: {words.Split('\n')[0]} Nothing was changed.");
        }
    }

    private string Name => new NpgsqlConnectionStringBuilder(database.MigrationConnectionString).Database!;

    private Process Start(string tool, IEnumerable<string> arguments, Action<ProcessStartInfo>? more = null)
    {
        var start = new ProcessStartInfo(Find(tool), arguments) { RedirectStandardError = true };
        more?.Invoke(start);
        var settings = new NpgsqlConnectionStringBuilder(database.MigrationConnectionString);
        (start.Environment["PGHOST"], start.Environment["PGPORT"], start.Environment["PGDATABASE"]) = (settings.Host, $"{settings.Port}", settings.Database);
        (start.Environment["PGUSER"], start.Environment["PGPASSWORD"]) = (settings.Username, settings.Password);
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
