namespace LeftBehind.Testing;

public sealed class PostgreSqlSite() : SiteFixture(DatabaseKind.PostgreSql);
