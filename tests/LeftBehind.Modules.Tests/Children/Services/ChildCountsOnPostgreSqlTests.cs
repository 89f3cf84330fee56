using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Services;

public sealed class ChildCountsOnPostgreSqlTests(PostgreSqlSite fixture) : ChildCountsTests(fixture), IClassFixture<PostgreSqlSite>;
