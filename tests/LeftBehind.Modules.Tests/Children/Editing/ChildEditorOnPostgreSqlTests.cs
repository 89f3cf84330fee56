using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Editing;

public sealed class ChildEditorOnPostgreSqlTests(PostgreSqlSite fixture) : ChildEditorTests(fixture), IClassFixture<PostgreSqlSite>;
