using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Controllers;

public sealed class ReviewOnSqliteTests(SqliteSite fixture) : ReviewTests(fixture), IClassFixture<SqliteSite>;
