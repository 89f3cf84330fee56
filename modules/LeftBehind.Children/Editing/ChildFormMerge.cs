using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Content;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Editing;

/// <summary>
/// Brings two people's changes of one file together: what only one of them changed is taken; where both did, what was typed here
/// stands and the other's value is shown beside it. Nothing is overwritten unseen.
/// </summary>
internal static class ChildFormMerge
{
    private static readonly string[] NotTyped = [nameof(ChildForm.ContentItemId), nameof(ChildForm.Revision), nameof(ChildForm.Opened), nameof(ChildForm.IsAnotherPupil)];

    public static (ChildForm Form, IReadOnlyList<FormChange> Changes) Merge(ChildForm opened, ChildForm theirs, ChildForm mine)
    {
        var (before, other, own) = (Leaves(opened), Leaves(theirs), Leaves(mine));
        var merged = ToNode(mine);
        var changes = new List<FormChange>();
        foreach (var path in before.Keys.Union(other.Keys).Where(path => !NotTyped.Contains(path)))
        {
            var (was, stored, typed) = (Value(before, path), Value(other, path), Value(own, path));
            if (was == stored || stored == typed)
            {
                continue;
            }
            var both = typed != was;
            changes.Add(new(path, FormLabels.Value(path, Shown(was)), FormLabels.Value(path, Shown(stored)), both ? FormLabels.Value(path, Shown(typed)) : null));
            if (!both)
            {
                Set(merged, path, JsonNode.Parse(stored));
            }
        }
        return (merged.Deserialize<ChildForm>(ContentJson.Options)!, changes);
    }

    /// <summary>The names of the fields in which two forms differ.</summary>
    public static IReadOnlyList<string> Differences(ChildForm one, ChildForm other)
    {
        var (before, after) = (Leaves(one), Leaves(other));
        return [.. before.Keys.Union(after.Keys).Where(path => !NotTyped.Contains(path) && Value(before, path) != Value(after, path))];
    }

    // Lists are compared whole: the third phone of one and the third phone of the other need not be the same phone.
    private static Dictionary<string, string> Leaves(ChildForm form)
    {
        var leaves = new Dictionary<string, string>();
        Walk(ToNode(form), "", leaves);
        return leaves;
    }

    private static void Walk(JsonObject node, string path, Dictionary<string, string> leaves)
    {
        foreach (var (name, value) in node)
        {
            var at = path.Length == 0 ? name : $"{path}.{name}";
            if (value is JsonObject inner)
            {
                Walk(inner, at, leaves);
            }
            else if (at == nameof(ChildForm.Guardians) && value is JsonArray slots)
            {
                WalkSlots(slots, at, leaves);
            }
            else if (Clean(value) is { } text)
            {
                leaves[at] = text;
            }
        }
    }

    // The two guardians of the paper form have their places: one person may mend the first while another mends the second.
    private static void WalkSlots(JsonArray slots, string path, Dictionary<string, string> leaves)
    {
        foreach (var (index, slot) in slots.Take(ChildFormReader.PaperGuardians).Index())
        {
            Walk((JsonObject)slot!, $"{path}[{index}]", leaves);
        }
    }

    // Empty lines and empty texts say nothing.
    private static string? Clean(JsonNode? value) => value switch
    {
        null => null,
        JsonArray list => list.Select(Clean).OfType<string>().ToList() is { Count: > 0 } lines ? $"[{string.Join(",", lines)}]" : null,
        JsonObject line => line.Where(pair => Clean(pair.Value) is not null).ToList() is { Count: > 0 } pairs
            ? new JsonObject(pairs.Select(pair => KeyValuePair.Create(pair.Key, JsonNode.Parse(Clean(pair.Value)!)))).ToJsonString(ContentJson.Options)
            : null,
        JsonValue single when single.TryGetValue<string>(out var text) => string.IsNullOrWhiteSpace(text) ? null : JsonSerializer.Serialize(text.Trim().ReplaceLineEndings("\n"), ContentJson.Options),
        _ => value.ToJsonString(ContentJson.Options),
    };

    private static string Value(Dictionary<string, string> leaves, string path) => leaves.GetValueOrDefault(path, "null");

    private static string Shown(string json) => JsonNode.Parse(json) switch
    {
        null => "",
        JsonValue single when single.TryGetValue<string>(out var text) => text,
        JsonArray list => string.Join("；", list.Select(line => line is JsonObject fields ? string.Join(" ", fields.Select(field => Shown(field.Value!.ToJsonString()))) : Shown(line!.ToJsonString()))),
        var other => other.ToJsonString(ContentJson.Options),
    };

    private static void Set(JsonObject node, string path, JsonNode? value)
    {
        var names = path.Split('.');
        foreach (var name in names[..^1])
        {
            node = (JsonObject)(name.Split('[', ']') is [var list, var slot, _] ? node[list]![int.Parse(slot, CultureInfo.InvariantCulture)] : node[name])!;
        }
        node[names[^1]] = value ?? (node[names[^1]] is JsonArray ? new JsonArray() : null);
    }

    private static JsonObject ToNode(ChildForm form) => (JsonObject)JsonSerializer.SerializeToNode(form, ContentJson.Options)!;
}
