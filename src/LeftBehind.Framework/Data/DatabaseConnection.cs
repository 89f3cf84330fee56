using LeftBehind.Framework.Hosting;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Options;

namespace LeftBehind.Framework.Data;

/// <summary>Where the database is.</summary>
internal sealed class DatabaseConnection(IOptions<CmsOptions> options)
{
    public DatabaseProvider Provider => options.Value.Database.Provider;

    public string ConnectionString => Provider == DatabaseProvider.PostgreSql || options.Value.Database.ConnectionString.Length > 0
        ? options.Value.Database.ConnectionString
        : SqliteFile("cms.db");

    public string MigrationConnectionString => options.Value.Database.MigrationConnectionString is { Length: > 0 } owner ? owner : ConnectionString;

    /// <summary>Connection string of a SQLite file in DataPath, whose folder is made where it is missing.</summary>
    public string SqliteFile(string name)
    {
        Directory.CreateDirectory(options.Value.DataPath);
        return new SqliteConnectionStringBuilder { DataSource = Path.Combine(options.Value.DataPath, name), ForeignKeys = true, DefaultTimeout = 30 }.ToString();
    }
}
