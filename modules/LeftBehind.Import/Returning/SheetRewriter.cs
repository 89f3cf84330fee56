using System.Xml;
using System.Xml.Linq;

namespace LeftBehind.Import.Returning;

/// <summary>Copies the XML of a sheet node by node and changes rows on the way: what is not known here comes through untouched.</summary>
internal sealed class SheetRewriter(ReturnedSheet sheet, RowEditor editor)
{
    private bool _hasColumns;

    public void Rewrite(Stream from, Stream to)
    {
        using var reader = XmlReader.Create(from, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit });
        using var writer = XmlWriter.Create(to, new XmlWriterSettings { CloseOutput = false });
        reader.Read();
        while (!reader.EOF)
        {
            Copy(reader, writer);
        }
    }

    private void Copy(XmlReader reader, XmlWriter writer)
    {
        if (reader.NodeType == XmlNodeType.XmlDeclaration)
        {
            writer.WriteStartDocument(standalone: true);
            reader.Read();
        }
        else if (reader is { NodeType: XmlNodeType.Element, LocalName: "cols", Depth: 1 })
        {
            _hasColumns = true;
            var columns = (XElement)XNode.ReadFrom(reader);
            SheetColumns.With(columns, sheet.NoteColumn, columns.Name.Namespace).WriteTo(writer);
        }
        else if (reader is { NodeType: XmlNodeType.Element, LocalName: "row", Depth: 2 })
        {
            var row = (XElement)XNode.ReadFrom(reader);
            editor.Edit(row);
            row.WriteTo(writer);
        }
        else if (reader is { NodeType: XmlNodeType.Element, Depth: 0 } or { NodeType: XmlNodeType.Element, LocalName: "sheetData", Depth: 1 })
        {
            Open(reader, writer);
        }
        else if (reader.NodeType == XmlNodeType.EndElement)
        {
            writer.WriteEndElement();
            reader.Read();
        }
        else
        {
            writer.WriteNode(reader, defattr: false);
        }
    }

    private void Open(XmlReader reader, XmlWriter writer)
    {
        if (reader.LocalName == "sheetData" && !_hasColumns)
        {
            SheetColumns.With(null, sheet.NoteColumn, reader.NamespaceURI).WriteTo(writer);
        }

        var isEmpty = reader.IsEmptyElement;
        writer.WriteStartElement(reader.Prefix, reader.LocalName, reader.NamespaceURI);
        writer.WriteAttributes(reader, defattr: false);
        if (isEmpty)
        {
            writer.WriteEndElement();
        }

        reader.Read();
    }
}
