namespace LeftBehind.Letters.Sounds;

/// <summary>A stored recording.</summary>
/// <param name="Path">On disk.</param>
/// <param name="ContentType">For the browser.</param>
public sealed record SoundFile(string Path, string ContentType);
