namespace LeftBehind.Workflows.Design;

/// <param name="Value">As recipes write it.</param>
/// <param name="Label">In the user's language.</param>
internal sealed record PaletteChoice(string Value, string Label);
