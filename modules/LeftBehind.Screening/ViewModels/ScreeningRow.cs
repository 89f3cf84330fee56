namespace LeftBehind.Screening.ViewModels;

/// <summary>A school or a class on the overview.</summary>
internal sealed record ScreeningRow(string Name, string Url, RosterCounts Counts, int Closed, int Classes)
{
    public bool IsClosed => Classes > 0 && Closed >= Classes;
}
