namespace LeftBehind.Forms.Annexes;

/// <summary>What the print view of Annex 1 shows: one child, a class or a school, every child on a page of its own.</summary>
internal sealed record Annex1Print(IReadOnlyList<Annex1Sheet> Sheets, PaperOrientation Orientation = PaperOrientation.Landscape)
{
    /// <summary>Who prints it and when, at the edge of each sheet; empty for a blank form.</summary>
    public string Mark { get; init; } = "";

    public IEnumerable<(Annex1Sheet Child, IReadOnlyList<Annex1Page> Pages)> Children =>
        Sheets.Select(sheet => (sheet, Annex1Paging.Plan(sheet, Orientation, PrintMedium.Browser)));

    /// <summary>The style sheet that turns the browser's paper the same way; the page around the partial links it.</summary>
    public string PaperStyleSheet => Orientation == PaperOrientation.Landscape ? "forms-landscape.css" : "forms-portrait.css";
}
