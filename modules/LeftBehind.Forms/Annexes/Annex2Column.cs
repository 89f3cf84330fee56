namespace LeftBehind.Forms.Annexes;

public sealed record Annex2Column(string Header, double Millimetres, Func<Annex2Row, string> Text, bool IsLeftAligned = false)
{
    public double Width => Millimetres * Paper.PointsPerMillimetre;
}
