using System.Net.Mail;
using System.Text;
using LeftBehind.Abstractions.Text;

namespace LeftBehind.Abstractions.Identifiers;

/// <summary>E-mail addresses as people type them.</summary>
public static class EmailText
{
    /// <summary>The longest that is kept.</summary>
    public const int MaximumLength = 100;

    /// <summary>Without blanks around it, and with the ＠ and 。 of a Chinese keyboard as @ and point; null where nothing is typed.</summary>
    public static string? Normalize(string? typed)
    {
        var text = HalfWidth.Of(typed ?? "").Replace('。', '.').Trim();
        return text.Length == 0 ? null : text;
    }

    /// <summary>Whether mail can be sent there: one address without a name before it, in plain letters, at a domain with a point.</summary>
    public static bool IsAddress(string text) =>
        text.Length <= MaximumLength && Ascii.IsValid(text) && !text.Contains("..", StringComparison.Ordinal)
        && MailAddress.TryCreate(text, out var parsed) && parsed.Address == text && parsed.Host.IndexOf('.', StringComparison.Ordinal) > 0 && parsed.Host[^1] != '.';
}
