namespace LeftBehind.Import.Services;

/// <summary>A message with the cell that it is about: C7, or empty where the table has no such column.</summary>
internal sealed record StagedMessage(bool Refuses, string Address, string Field, string Text);
