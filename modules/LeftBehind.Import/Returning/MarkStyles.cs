using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace LeftBehind.Import.Returning;

/// <summary>Formats for marked cells: a cell's own format with another ground, so that borders, font and number format stay.</summary>
internal sealed class MarkStyles
{
    // The ground is ours alone: a mended workbook that comes back is freed of it.
    private const string Ground = "FFFFC9CE";

    private readonly Stylesheet _styles;
    private readonly CellFormats _formats;
    private readonly uint _fill;
    private readonly Dictionary<uint, uint> _marked = [];
    private readonly Dictionary<uint, uint> _plain = [];

    public MarkStyles(Stylesheet styles)
    {
        _styles = styles;
        _formats = styles.CellFormats ??= new CellFormats(new CellFormat());
        _fill = OwnFill();
        Note = Add(new CellFormat { Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Center } });
    }

    /// <summary>For the reason beside a row.</summary>
    public uint Note { get; }

    public uint Marked(uint format) => Known(_marked, format, () =>
    {
        var marked = (CellFormat)Format(format).CloneNode(deep: true);
        (marked.FillId, marked.ApplyFill) = (_fill, true);
        return Add(marked);
    });

    /// <summary>The format that a marked cell had before it was marked; the format itself for all others.</summary>
    public uint Unmarked(uint format) => Known(_plain, format, () =>
    {
        var own = Format(format);
        if (own.FillId?.Value != _fill)
        {
            return format;
        }

        var before = _formats.Elements<CellFormat>().Select((candidate, index) => (candidate, index))
            .FirstOrDefault(pair => pair.candidate.FillId?.Value != _fill && IsAlike(pair.candidate, own));
        if (before.candidate is not null)
        {
            return (uint)before.index;
        }

        var plain = (CellFormat)own.CloneNode(deep: true);
        plain.FillId = 0;
        return Add(plain);
    });

    private static uint Known(Dictionary<uint, uint> known, uint format, Func<uint> make)
    {
        if (!known.TryGetValue(format, out var made))
        {
            made = make();
            known[format] = made;
        }

        return made;
    }

    private CellFormat Format(uint index) => _formats.Elements<CellFormat>().ElementAtOrDefault((int)index) ?? new CellFormat();

    private uint Add(CellFormat format)
    {
        _formats.AppendChild(format);
        _formats.Count = (uint)_formats.ChildElements.Count;
        return (uint)_formats.Elements<CellFormat>().Count() - 1;
    }

    private uint OwnFill()
    {
        var fills = _styles.Fills ??= new Fills(
            new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }));
        var known = fills.Elements<Fill>().Select((fill, index) => (fill, index)).FirstOrDefault(pair => pair.fill.PatternFill?.ForegroundColor?.Rgb?.Value == Ground);
        if (known.fill is not null)
        {
            return (uint)known.index;
        }

        fills.AppendChild(new Fill(new PatternFill { PatternType = PatternValues.Solid, ForegroundColor = new ForegroundColor { Rgb = Ground }, BackgroundColor = new BackgroundColor { Indexed = 64 } }));
        fills.Count = (uint)fills.ChildElements.Count;
        return (uint)fills.Elements<Fill>().Count() - 1;
    }

    private static bool IsAlike(CellFormat one, CellFormat other) => Known(one.NumberFormatId) == Known(other.NumberFormatId) && Known(one.FontId) == Known(other.FontId)
        && Known(one.BorderId) == Known(other.BorderId) && one.Alignment?.OuterXml == other.Alignment?.OuterXml;

    private static uint Known(UInt32Value? value) => value?.Value ?? 0;
}
