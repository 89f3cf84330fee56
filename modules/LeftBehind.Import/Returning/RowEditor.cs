using System.Globalization;
using System.Xml.Linq;
using LeftBehind.Import.Workbooks;

namespace LeftBehind.Import.Returning;

/// <summary>Changes one row of a sheet: marks, the note beside it, folded away or not. All else in it stays as it is.</summary>
internal sealed class RowEditor(ReturnedSheet sheet, MarkStyles styles, string heading)
{
    private static readonly XName _preserve = XNamespace.Xml + "space";

    public void Edit(XElement row)
    {
        var number = int.Parse(row.Attribute("r")?.Value ?? "0", CultureInfo.InvariantCulture);
        var returned = sheet.Rows.GetValueOrDefault(number);
        if (number == sheet.HeaderRow)
        {
            SetText(row, number, heading, FormatOfLastCell(row));
        }

        if (returned is null)
        {
            return;
        }

        // A hint for programs, wrong once a column is added.
        row.Attribute("spans")?.Remove();
        row.SetAttributeValue("hidden", returned.IsDone ? "1" : null);
        foreach (var cell in row.Elements(row.Name.Namespace + "c"))
        {
            var format = Format(cell);
            SetFormat(cell, returned.Marked.Contains(cell.Attribute("r")?.Value ?? "") ? styles.Marked(styles.Unmarked(format)) : styles.Unmarked(format));
        }

        foreach (var missing in returned.Marked.Select(CellAddress.Parse).OfType<(int Row, int Column)>().Where(address => address.Row == number && Find(row, address.Column) is null))
        {
            SetFormat(Insert(row, number, missing.Column), styles.Marked(0));
        }

        SetText(row, number, returned.Note, styles.Note);
    }

    private void SetText(XElement row, int number, string text, uint format)
    {
        var main = row.Name.Namespace;
        var cell = Find(row, sheet.NoteColumn) ?? Insert(row, number, sheet.NoteColumn);
        cell.RemoveNodes();
        cell.SetAttributeValue("t", text.Length == 0 ? null : "inlineStr");
        SetFormat(cell, format);
        if (text.Length > 0)
        {
            cell.Add(new XElement(main + "is", new XElement(main + "t", new XAttribute(_preserve, "preserve"), text)));
        }
    }

    private uint FormatOfLastCell(XElement row) =>
        row.Elements(row.Name.Namespace + "c").LastOrDefault(cell => CellAddress.Parse(cell.Attribute("r")?.Value)?.Column < sheet.NoteColumn) is { } last ? Format(last) : 0;

    private static uint Format(XElement cell) => uint.TryParse(cell.Attribute("s")?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var format) ? format : 0;

    private static void SetFormat(XElement cell, uint format) => cell.SetAttributeValue("s", format == 0 ? null : format.ToString(CultureInfo.InvariantCulture));

    private static XElement? Find(XElement row, int column) =>
        row.Elements(row.Name.Namespace + "c").FirstOrDefault(cell => CellAddress.Parse(cell.Attribute("r")?.Value)?.Column == column);

    private static XElement Insert(XElement row, int number, int column)
    {
        var cell = new XElement(row.Name.Namespace + "c", new XAttribute("r", CellAddress.Of(number, column)));
        var before = row.Elements(row.Name.Namespace + "c").LastOrDefault(other => CellAddress.Parse(other.Attribute("r")?.Value)?.Column < column);
        if (before is null)
        {
            row.AddFirst(cell);
        }
        else
        {
            before.AddAfterSelf(cell);
        }

        return cell;
    }
}
