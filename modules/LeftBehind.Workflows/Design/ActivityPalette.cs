using System.Text.Json;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Engine;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.Types;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Design;

/// <summary>The kinds of activity to draw with: those of the modules that are on.</summary>
internal sealed class ActivityPalette(ActivityLibrary library, PaletteFields fields, WorkflowWords words)
{
    private static readonly string[] _headings = ["Content", "Records", "People", "Time", "Control flow", "Values", "Outside"];

    public IReadOnlyList<PaletteKind> List() =>
        [.. library.Kinds.Values.OrderBy(kind => Array.IndexOf(_headings, kind.Category) is >= 0 and var place ? place : _headings.Length).ThenByDescending(kind => kind.IsEvent).ThenBy(kind => kind.Name, StringComparer.Ordinal).Select(Describe)];

    private PaletteKind Describe(IActivity kind)
    {
        var (shown, begun) = (fields.Of(kind.PropertiesType), NewOf(kind));
        return new(kind.Name, words.Kind(kind.Name), words.Category(kind))
        {
            Icon = PictureStep.IconOf(kind.Name, isStart: false),
            IsEvent = kind.IsEvent,
            Fields = shown,
            Properties = Written(begun, shown),
            Outcomes = [.. kind.OutcomesOf(begun).Select(outcome => new PaletteChoice(outcome, words.Outcome(outcome)))],
        };
    }

    private static object NewOf(IActivity kind)
    {
        var properties = Activator.CreateInstance(kind.PropertiesType)!;
        if (properties is UserTaskProperties task)
        {
            // What holds where nothing is written is written out, so that it can be edited.
            (task.Outcomes, task.CommentNeededFor) = ([.. task.Offered()], [.. task.WithComment()]);
        }
        return properties;
    }

    private static JsonObject Written(object properties, IReadOnlyList<PaletteField> shown)
    {
        var all = (JsonObject)JsonSerializer.SerializeToNode(properties, WorkflowTypeJson.Options)!;
        var kept = shown.Where(field => !field.IsRare).Select(field => field.Name).ToHashSet();
        if (properties is UserTaskProperties)
        {
            kept.Add(nameof(UserTaskProperties.CommentNeededFor));
        }
        return new(all.Where(property => kept.Contains(property.Key)).Select(property => KeyValuePair.Create(property.Key, property.Value?.DeepClone())));
    }
}
