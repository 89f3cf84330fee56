namespace LeftBehind.Import.Targets;

/// <summary>A field that would change, in words of the user's language; Before is empty for what was not known.</summary>
public sealed record ImportDifference(string Label, string Before, string After);
