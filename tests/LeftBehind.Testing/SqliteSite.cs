namespace LeftBehind.Testing;

public sealed class SqliteSite() : SiteFixture(DatabaseKind.Sqlite);
