namespace LeftBehind.Testing;

/// <summary>The names are the values of the setting <c>LeftBehind:Database:Provider</c>.</summary>
public enum DatabaseKind
{
    Sqlite,
    PostgreSql,
}
