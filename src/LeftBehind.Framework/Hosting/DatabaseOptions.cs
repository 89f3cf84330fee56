namespace LeftBehind.Framework.Hosting;

public sealed class DatabaseOptions
{
    public DatabaseProvider Provider { get; set; } = DatabaseProvider.Sqlite;

    /// <summary>Empty on SQLite: a file in DataPath.</summary>
    public string ConnectionString { get; set; } = "";

    /// <summary>The owner's connection for migrations, where the application's role owns nothing.</summary>
    public string MigrationConnectionString { get; set; } = "";
}
