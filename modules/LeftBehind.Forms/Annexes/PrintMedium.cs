namespace LeftBehind.Forms.Annexes;

internal enum PrintMedium
{
    Browser,
    Workbook,
}
