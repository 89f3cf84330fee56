using LeftBehind.Children.Parts;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;

namespace LeftBehind.Children.Import;

/// <summary>Reads a parent's columns, whichever of them there are.</summary>
internal sealed class ParentReader(CellReader cells)
{
    private static readonly string[] _whereabouts = [ChildFields.ParentPlaceAndPhone, ChildFields.ParentSinceAndPlace, ChildFields.ParentSince, ChildFields.ParentPlace, ChildFields.ParentPhone];

    public ParsedParent Read(ImportRow line, string prefix)
    {
        var row = prefix == ChildFields.MotherPrefix ? AsTheFather(line) : line;
        var together = cells.Text(row, prefix + ChildFields.ParentPlaceAndPhone);
        var sinceAndPlace = cells.Text(row, prefix + ChildFields.ParentSinceAndPlace);
        var place = cells.Text(row, prefix + ChildFields.ParentPlace);
        var said = string.Join(' ', new[] { together, sinceAndPlace, place }.Where(text => text.Length > 0));
        var status = ParentWords.StatusOf(said);
        var parsed = Parsed(row, prefix, together, sinceAndPlace);
        var where = status is null or ParentStatus.Missing ? ParentWords.WithoutWords(place.Length > 0 && status is null ? place : parsed.Place) : "";
        var since = cells.Date(row, prefix + ChildFields.ParentSince) ?? parsed.Since;
        var isAway = status is null && (where.Length > 0 || since is not null || (together.Length > 0 && parsed.Phones.Count > 0));
        var level = PlaceLevels.Of(where);
        return new ParsedParent
        {
            Name = cells.Name(row, prefix + ChildFields.ParentName),
            Phones = [.. parsed.Phones.Concat(cells.Phones(row, prefix + ChildFields.ParentPhone)).Distinct()],
            Place = isAway ? where : "",
            Since = isAway ? since : null,
            Status = isAway ? PlaceLevels.StatusOf(level ?? PlaceLevel.OutOfProvince) : status,
            IsSomewhere = isAway && level is null,
            IsDivorced = ParentWords.IsDivorced(said),
        };
    }

    // 同父亲, 同左 in the mother's column.
    private static ImportRow AsTheFather(ImportRow row)
    {
        var cells = row.Cells.ToDictionary();
        foreach (var end in _whereabouts.Where(end => ParentWords.SameAsTheFather(row.Text(ChildFields.MotherPrefix + end))))
        {
            cells[ChildFields.MotherPrefix + end] = row[ChildFields.MotherPrefix + end] with { Text = row.Text(ChildFields.FatherPrefix + end) };
        }

        return row with { Cells = cells };
    }

    private PlaceAndPhones Parsed(ImportRow row, string prefix, string together, string sinceAndPlace)
    {
        var (field, text) = together.Length > 0 ? (ChildFields.ParentPlaceAndPhone, together) : (ChildFields.ParentSinceAndPlace, sinceAndPlace);
        var parsed = PlaceText.Parse(text);
        foreach (var piece in parsed.NotUnderstood)
        {
            cells.RefusePhone(prefix + field, piece);
        }

        return parsed;
    }
}
