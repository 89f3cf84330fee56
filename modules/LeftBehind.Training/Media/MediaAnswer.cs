namespace LeftBehind.Training.Media;

/// <summary>What came of taking a file.</summary>
/// <param name="Name">Of the stored file; null where it was refused.</param>
/// <param name="Fault">What is wrong, in the user's language; empty where it was taken.</param>
internal sealed record MediaAnswer(string? Name, string Fault);
