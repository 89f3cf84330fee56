namespace LeftBehind.Forms.Annexes;

internal enum PaperOrientation
{
    Landscape,
    Portrait,
}
