using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Ui.Editing;

/// <summary>What fields, values and enumerations are called in the user's language, as their <c>[Display(Name)]</c> says.</summary>
public sealed class FormWords(IModelMetadataProvider metadata, IStringLocalizer<UiTexts> text)
{
    /// <summary>A field by its path, with what it belongs to: 父亲 · 外出时间. The path itself where no part of it has a name.</summary>
    public string Label(Type form, string path)
    {
        var names = new List<string>();
        Walk(form, path, step => names.Add(step.DisplayName ?? ""));
        return names.Exists(name => name.Length > 0) ? string.Join(" · ", names.Where(name => name.Length > 0)) : path;
    }

    /// <summary>The value of a field as people read it.</summary>
    public string Value(Type form, string path, JsonNode? value) => Value(Walk(form, path, _ => { }), value);

    /// <summary>What somebody else changed, for the page.</summary>
    public IReadOnlyList<FormChange> Changes<TForm>(IEnumerable<FieldChange> changes) =>
    [
        .. changes.Select(change => new FormChange(
            Label(typeof(TForm), change.Path),
            Value(typeof(TForm), change.Path, change.Before),
            Value(typeof(TForm), change.Path, change.Theirs),
            change.IsTakenOver ? null : Value(typeof(TForm), change.Path, change.Mine))),
    ];

    /// <summary>A value of an enumeration.</summary>
    public string Of(Enum value) => NameOf(metadata.GetMetadataForType(value.GetType()), value.ToString());

    /// <summary>The values of an enumeration to choose from, in the order in which they are declared.</summary>
    public IReadOnlyList<SelectListItem> Choices<T>(T? chosen) where T : struct, Enum =>
        [.. Enum.GetValues<T>().Select(value => new SelectListItem(Of(value), value.ToString(), value.Equals(chosen)))];

    private ModelMetadata? Walk(Type form, string path, Action<ModelMetadata> visit)
    {
        var current = metadata.GetMetadataForType(form);
        foreach (var step in path.Split('.'))
        {
            var name = step.Split('[')[0];
            if (current?.Properties[name] is not { } found)
            {
                return null;
            }
            visit(found);
            current = step.Contains('[', StringComparison.Ordinal) && found.ElementMetadata is { } element ? element : found;
        }
        return current;
    }

    private string Value(ModelMetadata? field, JsonNode? value) => value switch
    {
        null => text["empty"],
        JsonArray list => string.Join("；", list.Select(line => Value(field?.ElementMetadata, line))),
        JsonObject line => string.Join(' ', line.Select(pair => Value(field?.Properties[pair.Key], pair.Value))),
        JsonValue single when single.TryGetValue<bool>(out var yes) => yes ? text["yes"] : text["no"],
        JsonValue single when single.TryGetValue<string>(out var words) => NameOf(field, words),
        _ => value.ToJsonString(),
    };

    private static string NameOf(ModelMetadata? field, string name)
    {
        if (field?.EnumGroupedDisplayNamesAndValues is not { } known || !Enum.TryParse(field.UnderlyingOrModelType, name, out var value))
        {
            return name;
        }
        var number = Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        return known.Where(pair => pair.Value == number).Select(pair => pair.Key.Name).FirstOrDefault(name);
    }
}
