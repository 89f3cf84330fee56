namespace LeftBehind.Forms.Tables;

public enum TableCellKind
{
    Empty,
    Text,
    Number,
    Date,
}
