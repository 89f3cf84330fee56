namespace LeftBehind.Training.Media;

/// <summary>A stored file.</summary>
/// <param name="Path">On disk.</param>
/// <param name="ContentType">For the browser.</param>
public sealed record MediaFile(string Path, string ContentType)
{
    public bool IsVideo => ContentType.StartsWith("video/", StringComparison.Ordinal);
}
