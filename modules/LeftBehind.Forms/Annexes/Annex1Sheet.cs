namespace LeftBehind.Forms.Annexes;

/// <summary>What stands on one child's Annex 1, already put into words; everything empty is the blank form.</summary>
internal sealed record Annex1Sheet
{
    public static Annex1Sheet Blank { get; } = new();

    public string Name { get; init; } = "";

    public string Sex { get; init; } = "";

    public string BornIn { get; init; } = "";

    public string Class { get; init; } = "";

    public string FilledOn { get; init; } = "";

    public Annex1Parent Father { get; init; } = Annex1Parent.Blank;

    public Annex1Parent Mother { get; init; } = Annex1Parent.Blank;

    public Annex1Guardian Guardian { get; init; } = Annex1Guardian.Blank;

    public Annex1Guardian SecondGuardian { get; init; } = Annex1Guardian.Blank;

    /// <summary>How many guardians are on file beyond the two that the form has room for.</summary>
    public int FurtherGuardians { get; init; }

    public string Concerns { get; init; } = "";

    public string MentorName { get; init; } = "";

    public string MentorOccupation { get; init; } = "";

    public string MentorPhone { get; init; } = "";

    public string PairedOn { get; init; } = "";

    /// <summary>Where the child is, for the log.</summary>
    public int OrganizationId { get; init; }

    /// <summary>Made from a version that nobody has accepted: printed with a mark beside the form, so that it is not handed in by mistake.</summary>
    public bool IsDraft { get; init; }
}
