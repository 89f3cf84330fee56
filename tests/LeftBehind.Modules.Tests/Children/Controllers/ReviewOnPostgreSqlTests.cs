using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Controllers;

public sealed class ReviewOnPostgreSqlTests(PostgreSqlSite fixture) : ReviewTests(fixture), IClassFixture<PostgreSqlSite>;
