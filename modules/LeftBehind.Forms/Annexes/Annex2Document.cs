namespace LeftBehind.Forms.Annexes;

/// <summary>All that is on a school's Annex 2 of a day.</summary>
public sealed record Annex2Document(string County, string School, IReadOnlyList<Annex2Entry> Entries)
{
    internal Annex2Sheet Sheet(DateOnly filledOn) => new()
    {
        County = County,
        School = School,
        FilledOn = FormDates.Day(filledOn),
        Rows = [.. Entries.Select(entry => entry.Row)],
    };

    public int Listed => Entries.Count(entry => !entry.Row.HasLeft);

    public int Departed => Entries.Count(entry => entry.Row.HasLeft);
}
