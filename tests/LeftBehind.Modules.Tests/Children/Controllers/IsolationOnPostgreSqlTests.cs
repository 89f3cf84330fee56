using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Controllers;

public sealed class IsolationOnPostgreSqlTests(PostgreSqlSite fixture) : IsolationTests(fixture), IClassFixture<PostgreSqlSite>;
