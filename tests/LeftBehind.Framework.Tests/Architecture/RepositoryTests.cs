using System.Text.RegularExpressions;

namespace LeftBehind.Framework.Tests.Architecture;

public class RepositoryTests
{
    private static readonly string[] TextFiles =
        [".cs", ".cshtml", ".csproj", ".props", ".targets", ".json", ".md", ".mjs", ".js", ".css", ".scss", ".resx", ".sh", ".sln", ".txt", ".yml", ".csv", "run"];

    // Written apart, so that this file does not find itself.
    private static readonly Dictionary<string, Regex> Forbidden = new()
    {
        ["a path of one machine"] = new("(?<![\\w.])/(wo" + "rk|ro" + "ot|ho" + "me/\\w+|Us" + "ers/\\w+)/|[A-Z]:\\\\Us" + "ers"),
        ["a package registry"] = new("registry\\.np" + "mjs|nu" + "get\\.org|debian\\.o" + "rg/debian|np" + "mmirror|py" + "pi\\.org"),
        ["an unfinished note"] = new("\\b(TO" + "DO|FIX" + "ME|HA" + "CK)\\b|NotImpl" + "ementedException"),
        ["a test that never runs"] = new("\\bSk" + "ip\\s*=\\s*\"|SkipUn" + "less|SkipW" + "hen|Assert\\.Sk" + "ip"),
    };

    public static TheoryData<string> Rules => [.. Forbidden.Keys];

    [Theory, MemberData(nameof(Rules))]
    public void No_file_holds(string what)
    {
        var found =
            from file in SourceTree.Files
            where TextFiles.Any(ending => file.EndsWith(ending, StringComparison.Ordinal))
            from match in Forbidden[what].Matches(SourceTree.Read(file))
            select $"{file}: {match.Value}";

        Assert.Empty(found);
    }
}
