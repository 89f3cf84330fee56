using System.Data.Common;
using LeftBehind.Testing;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace LeftBehind.Benchmarks;

internal static class Connections
{
    /// <summary>One that is closed when it is disposed, so that the database can be copied and dropped.</summary>
    public static DbConnection To(TestDatabase database) => database.Kind == DatabaseKind.Sqlite
        ? new SqliteConnection($"{database.ConnectionString};Pooling=False")
        : new NpgsqlConnection($"{database.ConnectionString};Pooling=False");
}
