using System.Diagnostics;
using System.Text.RegularExpressions;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Docs;

/// <summary>
/// The files that a document shows, each block headed by its path, in a folder of their own that takes its build settings from the
/// repository and nothing from it but what is built already.
/// </summary>
internal sealed partial class DocumentedModule : IDisposable
{
    private const string TestProject = "tests/LeftBehind.Modules.Tests/LeftBehind.Modules.Tests.csproj";

    private readonly string _folder = Directory.CreateTempSubdirectory("leftbehind-document-").FullName;

    private DocumentedModule(IEnumerable<(string Path, string Text)> files)
    {
        Write("Directory.Build.props", Importing("Directory.Build.props"));
        Write("Directory.Packages.props", Importing("Directory.Packages.props"));
        Write("modules/Directory.Build.props", Importing("modules/Directory.Build.props"));
        Write("tests/Directory.Build.props", Importing("tests/Directory.Build.props"));
        Write(".editorconfig", File.ReadAllText(Repository.PathOf(".editorconfig")));
        Write("global.json", File.ReadAllText(Repository.PathOf("global.json")));
        foreach (var (path, text) in files)
        {
            Write(path, text);
        }
        ModuleProject = Directory.GetFiles(Path.Combine(_folder, "modules"), "*.csproj", SearchOption.AllDirectories).Single();
        Write(TestProject, $"""<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><ProjectReference Include="{ModuleProject}" /></ItemGroup></Project>""");
    }

    public string ModuleProject { get; }

    public static DocumentedModule Of(string document) =>
        new(Block().Matches(File.ReadAllText(Repository.PathOf(document)).ReplaceLineEndings("\n")).Select(match => (match.Groups["path"].Value, match.Groups["text"].Value)));

    /// <summary>Builds the module and its tests, and runs them.</summary>
    public async Task<string> RunTestsAsync(CancellationToken cancellationToken)
    {
        await DotnetAsync(cancellationToken, "build", ModuleProject, "-p:BuildProjectReferences=false", "-nologo", "-v:q");
        await DotnetAsync(cancellationToken, "build", TestProject, "-p:BuildProjectReferences=false", "-p:CreateHardLinksForCopyLocalIfPossible=true", "-nologo", "-v:q");
        return await DotnetAsync(cancellationToken, Path.Combine(Path.GetDirectoryName(TestProject)!, "bin/Debug/net10.0/LeftBehind.Modules.Tests.dll"), "-noColor");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private async Task<string> DotnetAsync(CancellationToken cancellationToken, params string[] arguments)
    {
        // Servers that outlive the build would keep its output open, and the test with it.
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = _folder,
            RedirectStandardOutput = true,
            Environment = { ["MSBUILDDISABLENODEREUSE"] = "1", ["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0" },
        };
        using var process = Process.Start(start)!;
        var said = await process.StandardOutput.ReadToEndAsync(cancellationToken);
        await process.WaitForExitAsync(cancellationToken);
        Assert.True(process.ExitCode == 0, $"dotnet {string.Join(' ', arguments)}\n{said}");
        return said;
    }

    private void Write(string path, string text)
    {
        var file = Path.Combine(_folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    private static string Importing(string path) => $"""<Project><Import Project="{Repository.PathOf(path)}" /></Project>""";

    [GeneratedRegex(@"(?ms)^`(?<path>[^`\n]+)`\n```\w+\n(?<text>.*?)^```$")]
    private static partial Regex Block();
}
