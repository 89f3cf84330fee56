using System.Text.RegularExpressions;

namespace LeftBehind.Framework.Tests.Architecture;

/// <summary>A C# file of the repository, read without the compiler: top-level types stand at the left margin here.</summary>
internal sealed partial record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public int Lines => Text.Count(character => character == '\n');

    /// <summary>Names of the top-level types that others can see, without repetition (<c>Activity</c> and <c>Activity&lt;T&gt;</c> are one).</summary>
    public IReadOnlyList<string> Types =>
        [.. TypeDeclaration().Matches(SourceCode.Blank(Text)).Select(match => match.Groups[1].Value).Distinct()];

    /// <summary>How deep statements are nested in the deepest method; a method's own braces do not count.</summary>
    public int BlockDepth => SourceCode.BlockDepth(SourceCode.Blank(Text));

    [GeneratedRegex(@"^(?!file )(?:[a-z]+ )*(?:class|record struct|record class|record|struct|interface|enum|delegate [\w<>?.]+) (\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeDeclaration();
}
