using LeftBehind.Abstractions.Text;

namespace LeftBehind.Import.Values;

/// <summary>What people write where there is nothing to write: an answer, unlike an empty cell.</summary>
public static class NoneText
{
    private static readonly HashSet<string> _words = ["无", "没有", "没", "暂无", "空", "不详", "未知", "不知", "不清楚", "不明", "n/a", "na", "none", "null"];

    public static bool Is(string? text)
    {
        var plain = HalfWidth.Of(text ?? "").Trim().ToLowerInvariant();
        return plain.Length == 0 || _words.Contains(plain) || plain.All(character => character is '-' or '/' or '\\' or '_' or '.' or '~' or '*');
    }

    /// <summary>The text, or empty where it says that there is nothing.</summary>
    public static string OrEmpty(string? text) => Is(text) ? "" : text!.Trim();
}
