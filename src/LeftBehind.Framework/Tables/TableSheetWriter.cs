using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using LeftBehind.Abstractions.Tables;

namespace LeftBehind.Framework.Tables;

/// <summary>One sheet of an exported list, row by row.</summary>
internal sealed partial class TableSheetWriter : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int RowsPerFlush = 200;
    // The most that Excel takes in a cell.
    private const int LongestText = 32_767;
    // Excel counts its days from here (with its 29 February 1900).
    private static readonly DateOnly DayZero = new(1899, 12, 30);

    private readonly XmlWriter _xml;
    private readonly TableLayout _layout;
    private readonly string[] _columnNames;
    private int _row;
    private int _column;
    private int _rowAtLastFlush;

    public TableSheetWriter(TableLayout layout, Stream output, bool selected)
    {
        _layout = layout;
        _columnNames = [.. Enumerable.Range(1, layout.Columns.Count).Select(ColumnName)];
        _xml = XmlWriter.Create(output, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None });
        Begin(selected);
    }

    /// <summary>Empties its own buffer once in a while, and says so.</summary>
    public bool HandsOn()
    {
        if (_row - _rowAtLastFlush < RowsPerFlush)
        {
            return false;
        }
        _xml.Flush();
        _rowAtLastFlush = _row;
        return true;
    }

    public void Write(IReadOnlyList<TableCell> cells)
    {
        StartRow(TableRowHeight.Of(_layout.Columns, cells));
        for (var i = 0; i < _layout.Columns.Count; i++)
        {
            WriteCell(i < cells.Count ? cells[i] : TableCell.Empty);
        }
        _xml.WriteEndElement();
    }

    public void End()
    {
        _xml.WriteEndElement();
        var last = _columnNames[^1];
        Element("autoFilter", ("ref", string.Create(CultureInfo.InvariantCulture, $"A2:{last}{_row}")));
        if (_layout.Columns.Count > 1)
        {
            _xml.WriteStartElement("mergeCells", Main);
            _xml.WriteAttributeString("count", "1");
            Element("mergeCell", ("ref", $"A1:{last}1"));
            _xml.WriteEndElement();
        }
        Element("pageMargins", ("left", "0.4"), ("right", "0.4"), ("top", "0.6"), ("bottom", "0.6"), ("header", "0.3"), ("footer", "0.3"));
        Element("pageSetup", ("paperSize", "9"), ("orientation", "landscape"), ("fitToHeight", "0"));
        _xml.WriteStartElement("headerFooter", Main);
        _xml.WriteElementString("oddHeader", Main, "&R" + TableLayout.InternalMark);
        _xml.WriteElementString("oddFooter", Main, (_layout.Mark.Length == 0 ? "" : "&L" + SheetMarks.Of(_layout.Mark)) + "&C第&P页/共&N页");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndDocument();
    }

    public void Dispose() => _xml.Dispose();

    private void Begin(bool selected)
    {
        _xml.WriteStartDocument(standalone: true);
        _xml.WriteStartElement("worksheet", Main);
        _xml.WriteStartElement("sheetPr", Main);
        Element("pageSetUpPr", ("fitToPage", "1"));
        _xml.WriteEndElement();
        _xml.WriteStartElement("sheetViews", Main);
        _xml.WriteStartElement("sheetView", Main);
        if (selected)
        {
            _xml.WriteAttributeString("tabSelected", "1");
        }
        _xml.WriteAttributeString("workbookViewId", "0");
        Element("pane", ("ySplit", "2"), ("topLeftCell", "A3"), ("activePane", "bottomLeft"), ("state", "frozen"));
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        // Without it LibreOffice makes a row of one line too low.
        Element("sheetFormatPr", ("defaultRowHeight", "18"), ("customHeight", "1"));
        WriteColumns();
        _xml.WriteStartElement("sheetData", Main);
        WriteHeadingAndHeader();
    }

    private void WriteColumns()
    {
        _xml.WriteStartElement("cols", Main);
        for (var i = 1; i <= _layout.Columns.Count; i++)
        {
            var number = i.ToString(CultureInfo.InvariantCulture);
            var width = (_layout.Columns[i - 1].Width + 0.71).ToString("0.##", CultureInfo.InvariantCulture);
            Element("col", ("min", number), ("max", number), ("width", width), ("customWidth", "1"));
        }
        _xml.WriteEndElement();
    }

    private void WriteHeadingAndHeader()
    {
        StartRow(24);
        WriteText(FormulaInjection.Neutralize(_layout.Heading), TableWorkbookParts.HeadingStyle);
        _xml.WriteEndElement();
        StartRow(22);
        foreach (var column in _layout.Columns)
        {
            WriteText(FormulaInjection.Neutralize(column.Header), TableWorkbookParts.HeaderStyle);
        }
        _xml.WriteEndElement();
    }

    private void StartRow(int? height)
    {
        _row++;
        _column = 0;
        _xml.WriteStartElement("row", Main);
        _xml.WriteStartAttribute("r");
        _xml.WriteValue(_row);
        _xml.WriteEndAttribute();
        if (height is { } points)
        {
            _xml.WriteStartAttribute("ht");
            _xml.WriteValue(points);
            _xml.WriteEndAttribute();
        }
    }

    private void WriteCell(TableCell cell)
    {
        switch (cell.Kind)
        {
            case TableCellKind.Number:
                WriteValue(TableWorkbookParts.NumberStyle, cell.Number);
                break;
            case TableCellKind.Date when cell.Date > DayZero.AddDays(60):
                WriteValue(TableWorkbookParts.DateStyle, cell.Date.DayNumber - DayZero.DayNumber);
                break;
            default:
                var text = cell.ToText();
                WriteText(text, text.MustBeQuoted ? TableWorkbookParts.QuotedTextStyle : TableWorkbookParts.TextStyle);
                break;
        }
    }

    private void WriteValue(int style, decimal value)
    {
        StartCell(style);
        _xml.WriteStartElement("v", Main);
        _xml.WriteValue(value);
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    private void WriteText(NeutralText text, int style)
    {
        StartCell(style);
        if (text.Value.Length > 0)
        {
            _xml.WriteAttributeString("t", "inlineStr");
            _xml.WriteStartElement("is", Main);
            _xml.WriteStartElement("t", Main);
            _xml.WriteAttributeString("xml", "space", null, "preserve");
            _xml.WriteString(ForCell(text.Value));
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }
        _xml.WriteEndElement();
    }

    // Readers decode _x0041_ in a text; one that stands there by chance must come out as it went in.
    private static string ForCell(string text)
    {
        if (text.AsSpan().ContainsAny('\r', '_'))
        {
            text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
            text = LooksEscaped().Replace(text, "_x005F_");
        }
        if (text.Length <= LongestText)
        {
            return text;
        }
        return text[..(char.IsHighSurrogate(text[LongestText - 2]) ? LongestText - 2 : LongestText - 1)] + "…";
    }

    private void StartCell(int style)
    {
        _xml.WriteStartElement("c", Main);
        _xml.WriteStartAttribute("r");
        _xml.WriteString(_columnNames[_column++]);
        _xml.WriteValue(_row);
        _xml.WriteEndAttribute();
        _xml.WriteStartAttribute("s");
        _xml.WriteValue(style);
        _xml.WriteEndAttribute();
    }

    private void Element(string name, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        _xml.WriteStartElement(name, Main);
        foreach (var (attribute, value) in attributes)
        {
            _xml.WriteAttributeString(attribute, value);
        }
        _xml.WriteEndElement();
    }

    private static string ColumnName(int number)
    {
        var name = "";
        for (; number > 0; number = (number - 1) / 26)
        {
            name = (char)('A' + (number - 1) % 26) + name;
        }
        return name;
    }

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)")]
    private static partial Regex LooksEscaped();
}
