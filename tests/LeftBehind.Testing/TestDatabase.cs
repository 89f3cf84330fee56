using Microsoft.Data.Sqlite;
using Npgsql;

namespace LeftBehind.Testing;

/// <summary>An empty database of one test or test class, or a copy of a filled one; gone when disposed.</summary>
public abstract class TestDatabase : IAsyncDisposable
{
    private static int _count;

    private protected TestDatabase(DatabaseKind kind, string connectionString)
    {
        Kind = kind;
        ConnectionString = connectionString;
    }

    public DatabaseKind Kind { get; }

    public string ConnectionString { get; }

    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind, CancellationToken cancellationToken = default) => kind switch
    {
        DatabaseKind.Sqlite => SqliteTestDatabase.Create(),
        DatabaseKind.PostgreSql => await PostgreSqlTestDatabase.CreateAsync("template1", cancellationToken),
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    /// <summary>A database of its own with the same content. Who uses the original is disconnected.</summary>
    public abstract Task<TestDatabase> CopyAsync(CancellationToken cancellationToken = default);

    public abstract ValueTask DisposeAsync();

    private protected static string NextName() => $"test_{Interlocked.Increment(ref _count)}";

    private sealed class SqliteTestDatabase : TestDatabase
    {
        private readonly string _directory;

        private SqliteTestDatabase(string directory)
            : base(DatabaseKind.Sqlite, $"Data Source={Path.Combine(directory, "site.db")}") => _directory = directory;

        public static SqliteTestDatabase Create() => new(Directory.CreateTempSubdirectory("leftbehind-").FullName);

        public override async Task<TestDatabase> CopyAsync(CancellationToken cancellationToken = default)
        {
            var copy = Create();
            await using var source = new SqliteConnection($"{ConnectionString};Pooling=False");
            await using var target = new SqliteConnection($"{copy.ConnectionString};Pooling=False");
            await source.OpenAsync(cancellationToken);
            await target.OpenAsync(cancellationToken);
            source.BackupDatabase(target);
            return copy;
        }

        public override ValueTask DisposeAsync()
        {
            using (var connection = new SqliteConnection(ConnectionString))
            {
                SqliteConnection.ClearPool(connection);
            }
            Directory.Delete(_directory, recursive: true);
            return default;
        }
    }

    private sealed class PostgreSqlTestDatabase : TestDatabase
    {
        private readonly PostgreSqlServer _server;
        private readonly string _name;

        private PostgreSqlTestDatabase(PostgreSqlServer server, string name)
            : base(DatabaseKind.PostgreSql, server.ConnectionStringTo(name))
        {
            _server = server;
            _name = name;
        }

        public static async Task<PostgreSqlTestDatabase> CreateAsync(string template, CancellationToken cancellationToken)
        {
            var server = await PostgreSqlServer.CurrentAsync();
            var name = NextName();
            await server.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}", cancellationToken);
            return new(server, name);
        }

        public override async Task<TestDatabase> CopyAsync(CancellationToken cancellationToken = default)
        {
            await using (var connection = new NpgsqlConnection(ConnectionString))
            {
                NpgsqlConnection.ClearPool(connection);
            }
            await DisconnectAsync(cancellationToken);
            return await CreateAsync(_name, cancellationToken);
        }

        public override async ValueTask DisposeAsync()
        {
            await using (var connection = new NpgsqlConnection(ConnectionString))
            {
                NpgsqlConnection.ClearPool(connection);
            }
            await DisconnectAsync(default);
            await _server.ExecuteAsync($"DROP DATABASE IF EXISTS {_name}", default);
        }

        // Our own connections only: an autovacuum worker is the server's, which sends it away by itself before it copies or drops.
        private Task DisconnectAsync(CancellationToken cancellationToken) => _server.ExecuteAsync(
            $"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{_name}' AND usename = current_user", cancellationToken);
    }
}
