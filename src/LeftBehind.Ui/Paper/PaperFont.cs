using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Ui.Paper;

/// <summary>The font of what the server prints: a TrueType file, of which each document embeds what it uses.</summary>
public sealed class PaperFont(IConfiguration configuration, IStringLocalizer<UiTexts> text)
{
    public const string Setting = "LeftBehind:Letters:FontFile";

    // Every file of outlines that PDFsharp reads begins so; collections (.ttc) and CFF (.otf) do not.
    private static readonly byte[] _trueType = [0, 1, 0, 0];

    // Debian's fonts-babelstone-han has the rare characters of names too; the others come with Windows.
    private static readonly string[] _usual =
    [
        "/usr/share/fonts/truetype/babelstone/BabelStoneHan.ttf",
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.Fonts), "simfang.ttf"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.Fonts), "simhei.ttf"),
    ];

    /// <summary>Null where there is none.</summary>
    public string? File { get; } = configuration[Setting] is { Length: > 0 } chosen ? Readable(chosen) : _usual.Select(Readable).FirstOrDefault(file => file is not null);

    /// <summary>Why no PDF can be made, in the user's language; null where it can.</summary>
    public string? Obstacle => File is null
        ? text["A PDF needs a Chinese TrueType font (.ttf). Ask the administrator to install fonts-babelstone-han, or to name a font file by {0}. Until then, print from this page.", Setting].Value
        : null;

    private static string? Readable(string path)
    {
        if (!System.IO.File.Exists(path))
        {
            return null;
        }
        using var file = System.IO.File.OpenRead(path);
        var begin = new byte[_trueType.Length];
        return file.ReadAtLeast(begin, begin.Length, throwOnEndOfStream: false) == begin.Length && begin.SequenceEqual(_trueType) ? path : null;
    }
}
