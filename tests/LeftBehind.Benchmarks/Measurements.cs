namespace LeftBehind.Benchmarks;

internal static class Measurements
{
    public const string Floor = "roster-floor";
    public const string Roster = "roster-xlsx";
    public const string RosterCsv = "roster-csv";
    public const string Annex2 = "annex2-600";
    public const string Annex2Long = "annex2-600-long-texts";

    public static IReadOnlyList<Measurement> All { get; } =
    [
        new(Floor, RosterWork.FloorAsync), new(Roster, RosterWork.WorkbookAsync), new(RosterCsv, RosterWork.CsvAsync),
        new(Annex2, () => AnnexWork.WriteAsync("学业困难")), new(Annex2Long, () => AnnexWork.WriteAsync(new string('忧', 120))),
    ];
}
