namespace LeftBehind.Letters.Sounds;

/// <summary>A stored recording.</summary>
/// <param name="Path">On disk.</param>
/// <param name="ContentType">For the browser.</param>
public sealed record SoundFile(string Path, string ContentType)
{
    /// <summary>Of a recording that is taken.</summary>
    public const long LargestBytes = 10 * 1024 * 1024;

    private const string NotInBrowsers = "amr";

    /// <summary>Whether a browser plays a recording of that name.</summary>
    public static bool IsPlayable(string name) => !name.EndsWith(NotInBrowsers, StringComparison.Ordinal);
}
