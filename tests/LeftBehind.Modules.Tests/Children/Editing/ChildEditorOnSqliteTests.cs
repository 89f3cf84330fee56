using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Editing;

public sealed class ChildEditorOnSqliteTests(SqliteSite fixture) : ChildEditorTests(fixture), IClassFixture<SqliteSite>;
