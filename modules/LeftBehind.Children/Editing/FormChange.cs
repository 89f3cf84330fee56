namespace LeftBehind.Children.Editing;

/// <summary>What somebody else changed in a field meanwhile.</summary>
/// <param name="Field">Its path in the form.</param>
/// <param name="Before">As the form was opened.</param>
/// <param name="Theirs">As it is stored now.</param>
/// <param name="Mine">What was typed here, where that is something else again; null where theirs was taken over.</param>
internal sealed record FormChange(string Field, string Before, string Theirs, string? Mine);
