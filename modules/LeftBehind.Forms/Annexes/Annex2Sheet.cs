namespace LeftBehind.Forms.Annexes;

/// <summary>A school's Annex 2; without rows and words it is the blank form.</summary>
internal sealed record Annex2Sheet
{
    public static Annex2Sheet Blank { get; } = new();

    public string County { get; init; } = "";

    public string School { get; init; } = "";

    public string FilledOn { get; init; } = "";

    public IReadOnlyList<Annex2Row> Rows { get; init; } = [];

    /// <summary>Made with versions that nobody has accepted: printed with a mark beside the form, so that it is not handed in by mistake.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Who takes it and when, in the margin; empty for a blank form.</summary>
    public string Mark { get; init; } = "";
}
