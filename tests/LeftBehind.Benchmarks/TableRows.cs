namespace LeftBehind.Benchmarks;

/// <summary>Rows of a table as the database gives them.</summary>
internal sealed record TableRows(string Name, IReadOnlyList<string> Columns, IReadOnlyList<string> Types, IReadOnlyList<object[]> Rows);
