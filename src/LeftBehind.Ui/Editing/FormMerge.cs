using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Content;

namespace LeftBehind.Ui.Editing;

/// <summary>
/// Brings two people's changes of one item together: what only one of them changed is taken; where both did, what was typed here
/// stands and the other's value is shown beside it. Nothing is overwritten unseen. Properties marked <c>[NotTyped]</c> or <c>[Editable(false)]</c> are no fields.
/// </summary>
public static class FormMerge
{
    /// <param name="opened">The form as it was opened here.</param>
    /// <param name="theirs">As the item is stored now.</param>
    /// <param name="mine">As it was typed here.</param>
    public static (TForm Form, IReadOnlyList<FieldChange> Changes) Merge<TForm>(TForm opened, TForm theirs, TForm mine) where TForm : class
    {
        var (before, other, own) = (FormLeaves.Of(opened), FormLeaves.Of(theirs), FormLeaves.Of(mine));
        var (stored, merged) = (FormLeaves.ToNode(theirs), FormLeaves.ToNode(mine));
        var changes = new List<FieldChange>();
        foreach (var path in before.Paths.Union(other.Paths).Where(path => before[path] != other[path] && other[path] != own[path]))
        {
            var leftAlone = own[path] == before[path];
            changes.Add(new(path, JsonNode.Parse(before[path]), JsonNode.Parse(other[path]), JsonNode.Parse(own[path]), leftAlone));
            if (leftAlone)
            {
                Copy(stored, merged, path.Split('.'));
            }
        }
        return (merged.Deserialize<TForm>(ContentJson.Options)!, changes);
    }

    /// <summary>The paths of the fields in which two forms differ.</summary>
    public static IReadOnlyList<string> Differences<TForm>(TForm one, TForm other) where TForm : class
    {
        var (before, after) = (FormLeaves.Of(one), FormLeaves.Of(other));
        return [.. before.Paths.Union(after.Paths).Where(path => before[path] != after[path])];
    }

    /// <summary>Puts every value of one form into another, which the page already holds.</summary>
    public static void Copy<TForm>(TForm from, TForm to) where TForm : class
    {
        foreach (var property in typeof(TForm).GetProperties().Where(property => property.CanWrite))
        {
            property.SetValue(to, property.GetValue(from));
        }
    }

    // A block that one of them has not filled in at all is taken whole.
    private static void Copy(JsonObject from, JsonObject to, ReadOnlySpan<string> path)
    {
        if (path.Length > 1 && At(from, path[0]) is { } inner && At(to, path[0]) is { } target)
        {
            Copy(inner, target, path[1..]);
        }
        else
        {
            to[path[0]] = from[path[0]]?.DeepClone();
        }
    }

    private static JsonObject? At(JsonObject form, string step) => step.Split('[', ']') is [var list, var slot, _]
        ? form[list] is JsonArray lines && int.Parse(slot, CultureInfo.InvariantCulture) is var index && index < lines.Count ? lines[index] as JsonObject : null
        : form[step] as JsonObject;
}
