namespace LeftBehind.Import.Targets;

/// <summary>A possible answer.</summary>
public sealed record ImportOption(string Value, string Text);
