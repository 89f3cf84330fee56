using System.Diagnostics;
using Npgsql;

namespace LeftBehind.Testing;

/// <summary>
/// A private PostgreSQL for this test process: its own data directory, reached through a socket in it, no TCP port.
/// It is started by the first test that asks for it.
/// </summary>
public sealed class PostgreSqlServer
{
    private const string Owner = "leftbehind";

    // The server's life hangs on the pipe that is its standard input: when the tests end, however they end
    // (also by kill -9), the pipe closes, the server stops and its directory goes.
    private const string Script = """
        set -eu
        bin=$1 dir=$2 owner=$3
        trap '' INT
        trap 'rm -rf "$dir"' EXIT
        umask 077
        mkdir "$dir"
        "$bin/initdb" -D "$dir/data" -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync --no-instructions > "$dir/log" 2>&1 \
            || { cat "$dir/log" >&2; exit 1; }
        "$bin/postgres" -D "$dir/data" -k "$dir" -c listen_addresses= -c max_connections=200 -c timezone=UTC \
            -c fsync=off -c synchronous_commit=off -c full_page_writes=off > "$dir/log" 2>&1 < /dev/null &
        server=$!
        until "$bin/pg_isready" -q -h "$dir"; do
            kill -0 "$server" 2> /dev/null || { cat "$dir/log" >&2; exit 1; }
            sleep 0.05
        done
        "$bin/psql" -q -h "$dir" -U postgres -d postgres -c "CREATE ROLE $owner LOGIN CREATEDB"
        echo ready
        cat > /dev/null || true
        kill -QUIT "$server"
        wait "$server" || true
        """;

    private static readonly Lazy<Task<PostgreSqlServer>> OfThisProcess = new(StartAsync);

    private readonly Process _process;
    private readonly string _directory;

    private PostgreSqlServer(Process process, string directory)
    {
        _process = process;
        _directory = directory;
    }

    public static Task<PostgreSqlServer> CurrentAsync() => OfThisProcess.Value;

    public bool IsRunning => !_process.HasExited;

    public string ConnectionStringTo(string database) => new NpgsqlConnectionStringBuilder
    {
        Host = _directory,
        Username = Owner,
        Database = database,
        MaxPoolSize = 30,
        IncludeErrorDetail = true,
    }.ConnectionString;

    internal async Task ExecuteAsync(string sql, CancellationToken cancellationToken)
    {
        await using var connection = new NpgsqlConnection(ConnectionStringTo("postgres"));
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task<PostgreSqlServer> StartAsync()
    {
        var directory = Path.Combine(Path.GetTempPath(), $"leftbehind-{Guid.NewGuid().ToString("N")[..12]}");
        var process = Process.Start(StartInfo(PostgreSqlBinaries.Newest(), directory))!;
        var answer = await process.StandardOutput.ReadLineAsync();
        if (answer != "ready")
        {
            throw new InvalidOperationException($"PostgreSQL did not start: {await process.StandardError.ReadToEndAsync()}");
        }
        return new(process, directory);
    }

    private static ProcessStartInfo StartInfo(string binaries, string directory)
    {
        // PostgreSQL refuses to run as root; the Debian package brings the user postgres.
        string[] unprivileged = Environment.IsPrivilegedProcess
            ? ["setpriv", "--reuid=postgres", "--regid=postgres", "--init-groups", "--"]
            : [];
        string[] command = [.. unprivileged, "bash", "-c", Script, "postgresql", binaries, directory, Owner];
        return new(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
    }
}
