using System.Globalization;
using System.Xml.Linq;

namespace LeftBehind.Import.Returning;

/// <summary>Gives one column a width of its own and leaves those beside it as they were.</summary>
internal static class SheetColumns
{
    private const string NoteWidth = "46";

    public static XElement With(XElement? columns, int column, XNamespace main)
    {
        var number = column + 1;
        var parts = (columns?.Elements(main + "col") ?? []).SelectMany(range => Without(range, number))
            .Append(new XElement(main + "col", new XAttribute("min", number), new XAttribute("max", number), new XAttribute("width", NoteWidth), new XAttribute("customWidth", 1)));
        return new XElement(main + "cols", parts.OrderBy(range => Number(range, "min")));
    }

    private static IEnumerable<XElement> Without(XElement range, int number)
    {
        var (min, max) = (Number(range, "min"), Number(range, "max"));
        if (number < min || number > max)
        {
            yield return range;
            yield break;
        }

        if (min < number)
        {
            yield return Part(range, min, number - 1);
        }

        if (number < max)
        {
            yield return Part(range, number + 1, max);
        }
    }

    private static XElement Part(XElement range, int min, int max)
    {
        var part = new XElement(range);
        part.SetAttributeValue("min", min);
        part.SetAttributeValue("max", max);
        return part;
    }

    private static int Number(XElement range, string name) => int.Parse(range.Attribute(name)?.Value ?? "1", CultureInfo.InvariantCulture);
}
