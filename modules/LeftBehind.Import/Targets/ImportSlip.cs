namespace LeftBehind.Import.Targets;

/// <summary>A slip of paper for one person: whose it is, what they do, where to go, what to type there letter by letter, and what to know.</summary>
public sealed record ImportSlip(string Heading, string Detail, ImportOption Where, IReadOnlyList<ImportOption> Lines, string Note);
