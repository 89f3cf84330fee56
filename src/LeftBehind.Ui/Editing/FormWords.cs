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

    /// <summary>What somebody else changed, for the page.</summary>
    /// <param name="changes">As <see cref="FormMerge"/> found them.</param>
    /// <param name="enumWords">What a module calls its enumerations where <c>[Display]</c> does not say it.</param>
    public IReadOnlyList<FormChange> Changes<TForm>(IEnumerable<FieldChange> changes, Func<Enum, string>? enumWords = null)
    {
        string Of(FieldChange change, JsonNode? value) => Value(Walk(typeof(TForm), change.Path, _ => { }), value, enumWords);
        return [.. changes.Select(change => new FormChange(
            Label(typeof(TForm), change.Path), Of(change, change.Before), Of(change, change.Theirs), change.IsTakenOver ? null : Of(change, change.Mine)))];
    }

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

    private string Value(ModelMetadata? field, JsonNode? value, Func<Enum, string>? enumWords) => value switch
    {
        null => text["empty"],
        JsonArray list => string.Join("；", list.Select(line => Value(field?.ElementMetadata, line, enumWords))),
        // What has no name on the screen says nothing to the reader.
        JsonObject line => string.Join(' ', line.Where(pair => field?.Properties[pair.Key]?.DisplayName is not null).Select(pair => Value(field!.Properties[pair.Key], pair.Value, enumWords))),
        JsonValue single when single.TryGetValue<bool>(out var yes) => yes ? text["yes"] : text["no"],
        JsonValue single when single.TryGetValue<string>(out var words) => enumWords is not null && EnumOf(field, words) is { } known ? enumWords(known) : NameOf(field, words),
        _ => value.ToJsonString(),
    };

    private static string NameOf(ModelMetadata? field, string name)
    {
        if (EnumOf(field, name) is not { } value)
        {
            return name;
        }
        var number = Convert.ToInt64(value, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
        return field!.EnumGroupedDisplayNamesAndValues!.Where(pair => pair.Value == number).Select(pair => pair.Key.Name).FirstOrDefault(name);
    }

    private static Enum? EnumOf(ModelMetadata? field, string name) =>
        field is { IsEnum: true } && Enum.TryParse(field.UnderlyingOrModelType, name, out var value) ? (Enum)value : null;
}
