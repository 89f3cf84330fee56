namespace LeftBehind.Testing;

internal static class MissingTool
{
    // A missing tool fails the test: a skipped one would hide that half of the promises were never checked.
    public static InvalidOperationException Named(string tool, string lookedFor) =>
        new($"{tool} is missing (looked for {lookedFor}). Run ./setup.sh at the root of the repository once, then run the tests again.");
}
