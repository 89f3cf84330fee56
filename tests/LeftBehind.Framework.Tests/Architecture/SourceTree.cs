using LeftBehind.Testing;

namespace LeftBehind.Framework.Tests.Architecture;

/// <summary>The files of the repository, without what builds and runs leave behind.</summary>
internal static class SourceTree
{
    private static readonly HashSet<string> LeftByTools =
        [".git", "bin", "obj", "node_modules", "dist", "artifacts", "App_Data", "TestResults", ".vs", ".idea"];

    private static readonly string[] SpineFiles = ["Manifest.cs", "Startup.cs"];

    public static IReadOnlyList<string> Files { get; } = [.. FilesUnder(Repository.Root).Order(StringComparer.Ordinal)];

    public static IReadOnlyList<SourceFile> CSharp { get; } = Sources([.. Files.Where(file => file.EndsWith(".cs", StringComparison.Ordinal))]);

    /// <summary>
    /// Folders of the modules and themes, relative to the root. A folder with neither manifest nor startup offers nothing yet.
    /// </summary>
    public static IReadOnlyList<string> Modules { get; } =
        [.. Projects.Where(project => project.StartsWith("modules/", StringComparison.Ordinal) || project.StartsWith("themes/", StringComparison.Ordinal))
            .Select(project => project[..project.LastIndexOf('/')])
            .Where(folder => SpineFiles.Any(file => Files.Contains($"{folder}/{file}")))];

    public static IEnumerable<string> Projects => Files.Where(file => file.EndsWith(".csproj", StringComparison.Ordinal));

    public static string Read(string path) => File.ReadAllText(Repository.PathOf(path));

    public static IEnumerable<string> Under(string folder) => Files.Where(file => file.StartsWith(folder + "/", StringComparison.Ordinal));

    private static IReadOnlyList<SourceFile> Sources(IReadOnlyList<string> paths) => [.. paths.Select(path => new SourceFile(path, Read(path)))];

    private static IEnumerable<string> FilesUnder(string folder)
    {
        var files = Directory.GetFiles(folder).Select(file => Path.GetRelativePath(Repository.Root, file));
        var folders = Directory.GetDirectories(folder).Where(child => !LeftByTools.Contains(Path.GetFileName(child)));
        return files.Concat(folders.SelectMany(FilesUnder));
    }
}
