namespace LeftBehind.Letters.Sounds;

/// <summary>What came of taking a recording.</summary>
/// <param name="Name">Of the stored file; null where it was refused.</param>
/// <param name="Fault">What is wrong, in the user's language; empty where it was taken.</param>
public sealed record SoundAnswer(string? Name, string Fault);
