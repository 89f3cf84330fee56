using System.Diagnostics;
using System.Globalization;
using LeftBehind.Testing;

namespace LeftBehind.Benchmarks;

/// <summary>What a piece of work costs this process and, on PostgreSQL, the server's processes that work for the database.</summary>
internal sealed class ServerTime(TestDatabase database)
{
    private const double TicksInASecond = 100;

    public async Task<Spent> MeasureAsync(Func<Task> work, CancellationToken cancellationToken)
    {
        var server = await ServerAsync(cancellationToken);
        var (own, watch) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew());
        await work();
        var (clock, spent) = (watch.Elapsed.TotalSeconds, Environment.CpuUsage.TotalTime - own);
        return new(spent.TotalSeconds + await ServerAsync(cancellationToken) - server, clock);
    }

    private async Task<double> ServerAsync(CancellationToken cancellationToken)
    {
        if (database.Kind == DatabaseKind.Sqlite)
        {
            return 0;
        }
        await using var connection = Connections.To(database);
        await connection.OpenAsync(cancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND usename = current_user AND pid <> pg_backend_pid()";
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var seconds = 0.0;
        while (await reader.ReadAsync(cancellationToken))
        {
            seconds += await OfAsync(reader.GetInt32(0), cancellationToken);
        }
        return seconds;
    }

    // User and system time are the 14th and 15th fields; the second one, the name in brackets, may hold blanks.
    private static async Task<double> OfAsync(int process, CancellationToken cancellationToken)
    {
        var line = await File.ReadAllTextAsync(string.Create(CultureInfo.InvariantCulture, $"/proc/{process}/stat"), cancellationToken);
        var fields = line[(line.LastIndexOf(')') + 2)..].Split(' ');
        return (double.Parse(fields[11], CultureInfo.InvariantCulture) + double.Parse(fields[12], CultureInfo.InvariantCulture)) / TicksInASecond;
    }
}
