using System.Runtime.CompilerServices;

namespace LeftBehind.Testing;

public static class Repository
{
    private const string SolutionFile = "LeftBehind.Cms.sln";

    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    public static string ArtifactsPath(string folder)
    {
        var path = PathOf("artifacts", folder);
        Directory.CreateDirectory(path);
        return path;
    }

    private static string FindRoot([CallerFilePath] string thisFile = "")
    {
        // Tests may run from a copy of the output, so the place of the source counts as well as that of the binaries.
        return Above(AppContext.BaseDirectory) ?? Above(Path.GetDirectoryName(thisFile)!)
            ?? throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds {SolutionFile}");
    }

    private static string? Above(string path)
    {
        for (var folder = new DirectoryInfo(path); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, SolutionFile)))
            {
                return folder.FullName;
            }
        }
        return null;
    }
}
