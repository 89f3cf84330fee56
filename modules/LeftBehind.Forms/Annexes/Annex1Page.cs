namespace LeftBehind.Forms.Annexes;

/// <summary>A printed page of Annex 1: its cells, the height of each row in points, the size of its letters.</summary>
internal sealed record Annex1Page(IReadOnlyList<FormCell> Cells, IReadOnlyList<double> RowHeights, double FontSize, bool IsContinuation)
{
    public string Title => IsContinuation ? Annex1Form.Title + Annex1Form.Continued : Annex1Form.Title;
}
