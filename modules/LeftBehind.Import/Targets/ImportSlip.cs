namespace LeftBehind.Import.Targets;

/// <summary>A slip of paper for one person: whose it is, what they do, labelled lines, and what to do with it.</summary>
public sealed record ImportSlip(string Heading, string Detail, IReadOnlyList<ImportOption> Lines, string Note);
