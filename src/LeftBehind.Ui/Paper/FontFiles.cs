using PdfSharp.Fonts;

namespace LeftBehind.Ui.Paper;

/// <summary>PDFsharp asks for fonts by name; here a font's name is its file.</summary>
internal sealed class FontFiles : IFontResolver
{
    public static FontFiles Instance { get; } = new();

    // The files have one weight each: a heading is drawn bolder.
    public FontResolverInfo ResolveTypeface(string familyName, bool bold, bool italic) => new(familyName, bold, mustSimulateItalic: false);

    public byte[] GetFont(string faceName) => File.ReadAllBytes(faceName);
}
