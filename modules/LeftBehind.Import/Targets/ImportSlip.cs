namespace LeftBehind.Import.Targets;

/// <summary>A slip of paper for one person: a heading and labelled lines.</summary>
public sealed record ImportSlip(string Heading, IReadOnlyList<ImportOption> Lines);
