using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Services;

public sealed class ChildCountsOnSqliteTests(SqliteSite fixture) : ChildCountsTests(fixture), IClassFixture<SqliteSite>;
