using LeftBehind.Abstractions.Text;

namespace LeftBehind.Import.Values;

/// <summary>王芳（教师）: what stands before the first bracket, and what within it.</summary>
public static class BracketText
{
    private const string Opening = "(（[【〔";
    private const string Closing = ")）]】〕";

    public static (string Before, string Within) Split(string? text)
    {
        var trimmed = text?.Trim() ?? "";
        var open = trimmed.IndexOfAny([.. Opening]);
        if (open < 0)
        {
            return (trimmed, "");
        }

        var close = trimmed.IndexOfAny([.. Closing], open);
        var within = close < 0 ? trimmed[(open + 1)..] : trimmed[(open + 1)..close];
        var after = close < 0 ? "" : trimmed[(close + 1)..];
        return ((trimmed[..open] + after).Trim(), within.Trim());
    }

    /// <summary>As <see cref="Split"/>, and also 王芳 教师, 王芳/教师, 王芳，教师.</summary>
    public static (string Before, string Within) SplitAlsoBySigns(string? text)
    {
        var (before, within) = Split(text);
        if (within.Length > 0)
        {
            return (before, within);
        }

        var parts = before.Split([' ', '\u3000', '/', '／', ',', '，', ';', '；', '、', '\n', '-', '—', ':', '：'], 2, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        // 王 芳 is one name.
        return parts.Length == 2 && Han.StartsWith(parts[1]) && parts.All(part => part.Length >= 2) ? (parts[0], parts[1]) : (before, "");
    }
}
