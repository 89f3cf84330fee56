namespace LeftBehind.Testing;

/// <summary>
/// Pictures of pages and printed sheets under artifacts/screenshots, kept where LEFTBEHIND_SCREENSHOTS asks for them: they are for people to
/// look at, no test reads them, and drawing one takes longer than loading its page.
/// </summary>
public static class Pictures
{
    public static bool AreKept { get; } = Environment.GetEnvironmentVariable("LEFTBEHIND_SCREENSHOTS") is not null;
}
