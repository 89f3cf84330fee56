namespace LeftBehind.Import.Workbooks;

internal enum SourceCellKind
{
    Empty,
    Text,
    Number,
    Date,
    Truth,
}
