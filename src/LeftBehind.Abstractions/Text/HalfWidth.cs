namespace LeftBehind.Abstractions.Text;

/// <summary>Full-width digits, letters and marks as the half-width ones; for numbers and codes, never for names.</summary>
public static class HalfWidth
{
    /// <summary>０–９, Ａ–Ｚ, ＋ … and the ideographic space become ASCII, the several dashes a hyphen; all else stays.</summary>
    public static string Of(string text) => string.Create(text.Length, text, (span, source) =>
    {
        for (var index = 0; index < source.Length; index++)
        {
            span[index] = source[index] switch
            {
                >= '！' and <= '～' and var wide => (char)(wide - '！' + '!'),
                '\u3000' or '\u00A0' => ' ',
                '‐' or '‑' or '‒' or '–' or '—' or '―' or '−' or '﹣' => '-',
                var other => other,
            };
        }
    });
}
