using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Lists;

public sealed class ChildListOnSqliteTests(SqliteSite fixture) : ChildListTests(fixture), IClassFixture<SqliteSite>;
