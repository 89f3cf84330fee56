namespace LeftBehind.Forms.Annexes;

/// <summary>A line of an issue with the version of the file that it was made from; no version where only an older line was left.</summary>
public sealed record Annex2Entry(string ItemId, string VersionId, int? ClassId, Annex2Row Row);
