using LeftBehind.Children.Parts;

namespace LeftBehind.Forms.Annexes;

/// <summary>关注的主要问题: the kinds that were ticked, then the text.</summary>
internal static class ConcernWords
{
    public static string Of(ConcernsPart concerns)
    {
        var kinds = string.Join('、', concerns.Tags.Distinct().Select(tag => PrintedNames.Of(tag)));
        var text = (concerns.Text ?? "").ReplaceLineEndings("\n").Trim();
        // Who ticked a kind and wrote the same word has said it once.
        return text.Length == 0 ? kinds : kinds.Length == 0 || text.Contains(kinds, StringComparison.Ordinal) ? text : $"{kinds}；{text}";
    }
}
