using LeftBehind.Framework.Data;
using LeftBehind.Framework.Hosting;
using Microsoft.Extensions.Options;
using Npgsql;

namespace LeftBehind.Framework.Background;

/// <summary>
/// Shows that the process that runs a job is alive: a locked file beside SQLite, a session's advisory lock on PostgreSQL. However the
/// process ends, the lock goes with it, so that a long silent commit is never taken for a dead one, and a dead one is found at once.
/// </summary>
internal sealed class JobHold(DatabaseConnection database, IOptions<CmsOptions> options)
{
    // PostgreSQL finds out within half a minute that a machine is gone which could not even hang up.
    private const string Watch = "SET tcp_keepalives_idle = 15; SET tcp_keepalives_interval = 5; SET tcp_keepalives_count = 3";
    private const string Take = "SELECT pg_try_advisory_lock(hashtextextended('job ' || $1, 0))";

    /// <returns>Null while a living process holds the job.</returns>
    public async Task<IAsyncDisposable?> TryTakeAsync(string jobId, CancellationToken cancellationToken) =>
        database.Provider == DatabaseProvider.PostgreSql ? await LockAsync(jobId, cancellationToken) : OpenFile(jobId);

    private FileStream? OpenFile(string jobId)
    {
        var folder = Directory.CreateDirectory(Path.Combine(options.Value.DataPath, "jobs"));
        try
        {
            return new(Path.Combine(folder.FullName, jobId + ".lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException)
        {
            return null;
        }
    }

    private async Task<NpgsqlConnection?> LockAsync(string jobId, CancellationToken cancellationToken)
    {
        // Outside the pool: closing it must end the session, and the lock with it.
        var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(database.ConnectionString) { Pooling = false }.ConnectionString);
        try
        {
            await connection.OpenAsync(cancellationToken);
            if (await IsTakenAsync(connection, jobId, cancellationToken))
            {
                return connection;
            }
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
        await connection.DisposeAsync();
        return null;
    }

    private static async Task<bool> IsTakenAsync(NpgsqlConnection connection, string jobId, CancellationToken cancellationToken)
    {
        await using var watch = new NpgsqlCommand(Watch, connection);
        await watch.ExecuteNonQueryAsync(cancellationToken);
        await using var take = new NpgsqlCommand(Take, connection) { Parameters = { new() { Value = jobId } } };
        return await take.ExecuteScalarAsync(cancellationToken) is true;
    }
}
