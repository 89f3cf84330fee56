namespace LeftBehind.Import.Returning;

/// <summary>What is written into a sheet of the user's workbook.</summary>
/// <param name="Index">Of the sheet in the workbook.</param>
/// <param name="HeaderRow">The row of the headings into which the heading of the new column goes.</param>
/// <param name="NoteColumn">The first free column beside the table, or the one of an earlier return.</param>
internal sealed record ReturnedSheet(int Index, int HeaderRow, int NoteColumn, IReadOnlyDictionary<int, ReturnedRow> Rows);
