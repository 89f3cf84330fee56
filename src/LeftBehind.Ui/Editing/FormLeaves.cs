using System.ComponentModel.DataAnnotations;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Content;

namespace LeftBehind.Ui.Editing;

/// <summary>A form taken apart into its fields. Lists are one field each, unless they have slots: the third phone of one and the third phone of the other need not be the same phone.</summary>
internal sealed class FormLeaves
{
    private readonly Dictionary<string, string> _leaves = [];

    private FormLeaves(JsonObject form, Type type) => Walk(form, type, "");

    public static FormLeaves Of<TForm>(TForm form) where TForm : class => new(ToNode(form), typeof(TForm));

    public static JsonObject ToNode<TForm>(TForm form) => (JsonObject)JsonSerializer.SerializeToNode(form, ContentJson.Options)!;

    public IEnumerable<string> Paths => _leaves.Keys;

    /// <summary>JSON of a field; <c>null</c> where it says nothing.</summary>
    public string this[string path] => _leaves.GetValueOrDefault(path, "null");

    private void Walk(JsonObject node, Type type, string path)
    {
        foreach (var (name, value) in node)
        {
            var property = type.GetProperty(name);
            if (property is not null && !IsField(property))
            {
                continue;
            }
            var at = path.Length == 0 ? name : $"{path}.{name}";
            if (value is JsonObject inner)
            {
                Walk(inner, property?.PropertyType ?? typeof(object), at);
            }
            else if (value is JsonArray slots && property is not null && property.IsDefined(typeof(SlotsAttribute)))
            {
                WalkSlots(slots, property.PropertyType.GenericTypeArguments[0], at);
            }
            else if (Clean(value) is { } text)
            {
                _leaves[at] = text;
            }
        }
    }

    private void WalkSlots(JsonArray slots, Type type, string path)
    {
        foreach (var (index, slot) in slots.Index())
        {
            Walk((JsonObject)slot!, type, $"{path}[{index}]");
        }
    }

    private static bool IsField(PropertyInfo property) =>
        property.CanWrite && !property.IsDefined(typeof(NotTypedAttribute)) && property.GetCustomAttribute<EditableAttribute>() is not { AllowEdit: false };

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
}
