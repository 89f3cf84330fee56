using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Controllers;

public sealed class IsolationOnSqliteTests(SqliteSite fixture) : IsolationTests(fixture), IClassFixture<SqliteSite>;
