using LeftBehind.Forms.Annexes;

namespace LeftBehind.Rounds;

/// <summary>A list beside the one that was approved last: who is new, whose line reads otherwise, who has left.</summary>
internal static class ListDifferenceRules
{
    // Of a class the grade rises each September without anything having changed; what happened is told by the other columns.
    private static readonly string[] _notCompared = ["序号", "班级", "变动情况"];

    private static readonly Annex2Column[] _compared = [.. Annex2Form.Columns.Where(column => !_notCompared.Contains(column.Header))];

    public static IReadOnlyList<ListLine> Lines(Annex2Document now, Annex2Document? approved)
    {
        var before = Listed(approved).ToDictionary(entry => entry.ItemId);
        var here = Listed(now).Select((entry, place) => LineOf(place + 1, entry, approved is null ? entry : before.GetValueOrDefault(entry.ItemId))).ToList();
        var told = now.Entries.Where(entry => entry.Row.HasLeft).ToList();
        var gone = before.Values.ExceptBy(now.Entries.Select(entry => entry.ItemId), entry => entry.ItemId);
        return [.. here, .. told.Concat(gone).Select(entry => new ListLine(null, entry, ListMark.Left))];
    }

    private static ListLine LineOf(int number, Annex2Entry entry, Annex2Entry? before)
    {
        if (before is null)
        {
            return new(number, entry, ListMark.New);
        }
        var changes = _compared.Select(column => new LineChange(column.Header, column.Text(before.Row), column.Text(entry.Row)))
            .Where(change => change.Before != change.Now).ToList();
        if (entry.ClassId != before.ClassId)
        {
            changes.Add(new("班级", before.Row.Class, entry.Row.Class));
        }
        return new(number, entry, changes.Count > 0 ? ListMark.Changed : ListMark.None) { Changes = changes };
    }

    private static IEnumerable<Annex2Entry> Listed(Annex2Document? document) => document?.Entries.Where(entry => !entry.Row.HasLeft) ?? [];
}
