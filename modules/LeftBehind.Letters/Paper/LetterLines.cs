using LeftBehind.Letters.Links;
using LeftBehind.Letters.Parts;
using LeftBehind.Ui.Paper;

namespace LeftBehind.Letters.Paper;

/// <summary>Sets a letter in lines: title, salutation, paragraphs, signature.</summary>
internal sealed class LetterLines(PaperPen pen, double width)
{
    private const double TitleSize = 18;
    private const double BodySize = 12.5;
    private const double Leading = 1.7;
    private const double Apart = 10;
    private const int CharactersOfIndent = 2;

    /// <summary>How many lines at the end belong together: the signature.</summary>
    public const int Closing = 3;

    public IReadOnlyList<SheetLine> Of(LetterText letter)
    {
        // In Chinese a paragraph is known by its first two blanks, in English by the room above it.
        var isEnglish = letter.Language == LetterLanguage.English;
        var indent = isEnglish ? 0 : BodySize * CharactersOfIndent;
        return
        [
            .. Set(letter.Title, TitleSize, Place.Middle),
            .. Set(letter.Correction, BodySize, Place.Left, above: Apart),
            .. Set(letter.Salutation, BodySize, Place.Left, above: Apart),
            .. letter.Paragraphs.SelectMany(paragraph => Set(paragraph, BodySize, Place.Left, indent, isEnglish ? Apart : 0)),
            .. new[] { letter.School, letter.Signer, letter.Phone, letter.Date }.Where(line => line.Length > 0).SelectMany((line, index) => Set(line, BodySize, Place.Right, above: index == 0 ? Apart : 0)),
        ];
    }

    private IEnumerable<SheetLine> Set(string text, double size, Place place, double indent = 0, double above = 0)
    {
        if (text.Length == 0)
        {
            return [];
        }
        var widthOf = pen.At(size);
        return TextLines.Of(text, width, indent, widthOf).Select((line, index) =>
        {
            var left = width - TextLines.Width(line, widthOf);
            var x = place switch { Place.Middle => left / 2, Place.Right => left, _ => index == 0 ? indent : 0 };
            return new SheetLine(line, x, size, size * Leading + (index == 0 ? above : 0)) { IsBold = place == Place.Middle };
        });
    }

    private enum Place
    {
        Left,
        Middle,
        Right,
    }
}
