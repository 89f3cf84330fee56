namespace LeftBehind.Ui.Editing;

/// <summary>What somebody else changed in a field meanwhile.</summary>
/// <param name="Field">What the field is called, with what it belongs to.</param>
/// <param name="Before">As the form was opened.</param>
/// <param name="Theirs">As it is stored now.</param>
/// <param name="Mine">What was typed here, where that is something else again; null where theirs was taken over.</param>
public sealed record FormChange(string Field, string Before, string Theirs, string? Mine);
