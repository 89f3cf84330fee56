namespace LeftBehind.Framework.Operations;

/// <summary>How far the rows of one table agree with the documents that they were mapped from.</summary>
/// <param name="Table">The table.</param>
/// <param name="Rows">Rows that the documents call for.</param>
/// <param name="Wrong">Numbers of content items whose rows are missing, too many, or say something else.</param>
internal sealed record CheckedIndex(string Table, int Rows, IReadOnlyList<string> Wrong);
