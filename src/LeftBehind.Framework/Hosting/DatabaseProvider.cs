namespace LeftBehind.Framework.Hosting;

public enum DatabaseProvider
{
    Sqlite,
    PostgreSql,
}
