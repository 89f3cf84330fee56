using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Lists;

public sealed class ChildListOnPostgreSqlTests(PostgreSqlSite fixture) : ChildListTests(fixture), IClassFixture<PostgreSqlSite>;
