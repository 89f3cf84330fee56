using System.Globalization;
using System.Text;
using LeftBehind.Children.Indexes;
using Microsoft.AspNetCore.WebUtilities;

namespace LeftBehind.Children.Lists;

/// <summary>Where a page of the list ends: the sort key and the id of its last row.</summary>
internal sealed record ChildCursor(string Key, string ContentItemId)
{
    public DateTime Instant => new(long.Parse(Key, CultureInfo.InvariantCulture), DateTimeKind.Utc);

    public static string OfName(ChildIndex row) => Write(row.SortKey, row.ContentItemId);

    public static string OfModified(ChildIndex row) => Write(row.ModifiedUtc.Ticks.ToString(CultureInfo.InvariantCulture), row.ContentItemId);

    /// <summary>Null where there is none, or one that was tampered with: the list then begins at its start.</summary>
    public static ChildCursor? Parse(string? text, bool byInstant)
    {
        try
        {
            var parts = Encoding.UTF8.GetString(WebEncoders.Base64UrlDecode(text ?? "")).Split('|');
            return parts is [var key, { Length: 32 } id] && key.All(char.IsAsciiHexDigit) && id.All(char.IsAsciiHexDigit) && (!byInstant || long.TryParse(key, CultureInfo.InvariantCulture, out var ticks) && ticks is >= 0 and <= 3155378975999999999)
                ? new(key, id)
                : null;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    private static string Write(string key, string id) => WebEncoders.Base64UrlEncode(Encoding.UTF8.GetBytes($"{key}|{id}"));
}
