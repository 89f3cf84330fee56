namespace LeftBehind.PlainSite;

/// <summary>Which letter there is.</summary>
/// <param name="Connection">The database.</param>
/// <param name="TokenHash">As the recipient's row has it.</param>
internal sealed record LetterSettings(string Connection, string TokenHash);
