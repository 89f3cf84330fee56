using System.Text.RegularExpressions;
using System.Xml.Linq;
using LeftBehind.Testing;

namespace LeftBehind.Framework.Tests.Architecture;

/// <summary>The texts that a project shows and those that it has in Chinese.</summary>
internal sealed partial record Translations(IReadOnlySet<string> Shown, IReadOnlySet<string> Translated)
{
    private static readonly Lazy<string> Product = new(() => string.Concat(SourceTree.Files.Where(IsSource).Select(SourceTree.Read)));

    public static Translations Of(string project)
    {
        var sources = SourceTree.Under(project)
            .Where(IsSource).Select(SourceTree.Read).ToList();
        var names = sources.SelectMany(source => Localizer().Matches(source)).Select(match => match.Groups[1].Value).ToHashSet();
        var shown = sources.SelectMany(source => KeysIn(source, names)).ToHashSet();
        var translated = SourceTree.Under(project).Where(file => file.EndsWith(".zh-CN.resx", StringComparison.Ordinal)).SelectMany(Entries).ToHashSet();
        return new(shown, translated);
    }

    /// <summary>Whether a text stands as a literal somewhere in the product: it may reach the localizer through a variable or as the name of a role.</summary>
    public static bool IsWritten(string text) =>
        Product.Value.Contains($"\"{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"", StringComparison.Ordinal);

    private static bool IsSource(string file) =>
        !file.StartsWith("tests/", StringComparison.Ordinal)
        && (file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".cshtml", StringComparison.Ordinal));

    private static IEnumerable<string> KeysIn(string source, HashSet<string> localizers) => Lookup().Matches(source)
        .Where(match => localizers.Contains(match.Groups[1].Value))
        .Select(match => match.Groups[2].Value)
        .Concat(Annotation().Matches(source).Select(match => match.Groups[1].Value))
        .Concat(source.Contains("[assembly: Module(", StringComparison.Ordinal) ? Manifest().Matches(source).Select(match => match.Groups[1].Value) : [])
        .Select(key => Regex.Unescape(key));

    private static IEnumerable<string> Entries(string file) => XDocument.Load(Repository.PathOf(file)).Descendants("data")
        .Where(data => !string.IsNullOrWhiteSpace(data.Element("value")?.Value))
        .Select(data => data.Attribute("name")!.Value);

    [GeneratedRegex(@"I(?:String|Html|View)Localizer(?:<\w+>)? (\w+)")]
    private static partial Regex Localizer();

    [GeneratedRegex("""\b(\w+)\[\s*"((?:[^"\\]|\\.)+)\x22""")]
    private static partial Regex Lookup();

    [GeneratedRegex("""(?:Name|Category|Description) = "((?:[^"\\]|\\.)+)\x22""")]
    private static partial Regex Manifest();

    [GeneratedRegex("""(?:Display\(Name|ErrorMessage) = "((?:[^"\\]|\\.)+)\x22""")]
    private static partial Regex Annotation();
}
