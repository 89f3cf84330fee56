using System.Text;

namespace LeftBehind.Abstractions.Text;

/// <summary>Which characters are han characters, in all planes.</summary>
public static class Han
{
    /// <summary>True for ideographs of any extension, the compatibility ideographs and 〇.</summary>
    public static bool Is(Rune rune) => rune.Value
        is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or 0x3007
        or (>= 0x20000 and <= 0x3FFFF);

    /// <summary>True if the first character is one; false for an empty text.</summary>
    public static bool StartsWith(string text) => Rune.DecodeFromUtf16(text, out var first, out _) == System.Buffers.OperationStatus.Done && Is(first);

    /// <summary>True if the last character is one; false for an empty text.</summary>
    public static bool EndsWith(string text) => Rune.DecodeLastFromUtf16(text, out var last, out _) == System.Buffers.OperationStatus.Done && Is(last);
}
