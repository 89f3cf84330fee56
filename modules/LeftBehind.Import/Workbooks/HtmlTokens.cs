using System.Text.RegularExpressions;

namespace LeftBehind.Import.Workbooks;

/// <summary>
/// A page as tags and texts, in one pass and without a tree: however deep and broken it is, it takes no more time and memory than its length.
/// </summary>
internal static partial class HtmlTokens
{
    private static readonly string[] _unread = ["script", "style", "xml"];

    /// <summary>Tag is in small letters, /tag at its end, and empty for a text.</summary>
    public static IEnumerable<(string Tag, string Content)> Of(string page)
    {
        for (var at = 0; at < page.Length;)
        {
            var open = page.IndexOf('<', at);
            if (open != at)
            {
                yield return ("", open < 0 ? page[at..] : page[at..open]);
                at = open < 0 ? page.Length : open;
                continue;
            }

            if (page.AsSpan(at).StartsWith("<!--"))
            {
                at = After(page, "-->", at + 4);
                continue;
            }

            var end = After(page, ">", at + 1);
            var tag = Name().Match(page, at + 1, Math.Min(24, page.Length - at - 1)).Value.ToLowerInvariant();
            if (tag.Length > 0)
            {
                yield return (tag, page[(at + 1 + tag.Length)..Math.Max(at + 1 + tag.Length, end - 1)]);
            }

            at = Array.IndexOf(_unread, tag) >= 0 ? After(page, $"</{tag}", end) : end;
        }
    }

    private static int After(string page, string end, int from)
    {
        var found = page.IndexOf(end, Math.Min(from, page.Length), StringComparison.OrdinalIgnoreCase);
        return found < 0 ? page.Length : found + end.Length;
    }

    [GeneratedRegex(@"\G/?[a-zA-Z][a-zA-Z0-9]{0,20}")]
    private static partial Regex Name();
}
