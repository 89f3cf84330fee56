namespace LeftBehind.Forms.Annexes;

internal enum FormCellKind
{
    Label,
    Value,
    LongText,
}
