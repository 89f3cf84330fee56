using LeftBehind.Workflows.Design;
using LeftBehind.Workflows.Types;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Services;

/// <summary>Says in words what differs between two versions.</summary>
internal sealed class ComparisonWords(ActivityPalette palette, WorkflowWords words, IStringLocalizer<Startup> text)
{
    public IReadOnlyList<TypeChangeLine> Lines(WorkflowTypeDocument before, WorkflowTypeDocument after)
    {
        var (comparison, kinds) = (TypeComparison.Of(before, after), palette.List().ToDictionary(kind => kind.Name));
        return
        [
            .. comparison.Settings.Select(change => new TypeChangeLine(TypeChangeMark.Changed, Setting(change.Name), Value(change.Before), Value(change.After))),
            .. comparison.Added.Select(activity => new TypeChangeLine(TypeChangeMark.Added, text["Step “{0}”", words.Of(activity)])),
            .. comparison.Removed.Select(activity => new TypeChangeLine(TypeChangeMark.Removed, text["Step “{0}”", words.Of(activity)])),
            .. comparison.Changed.SelectMany(change => Changes(change, kinds.GetValueOrDefault(change.Activity.Name))),
            .. comparison.AddedWays.Select(way => new TypeChangeLine(TypeChangeMark.Added, Way(after, way))),
            .. comparison.RemovedWays.Select(way => new TypeChangeLine(TypeChangeMark.Removed, Way(before, way))),
            .. comparison.Moved == 0 ? Array.Empty<TypeChangeLine>() : [new(TypeChangeMark.Changed, text["{0} steps were moved in the drawing", comparison.Moved])],
        ];
    }

    private IEnumerable<TypeChangeLine> Changes(ActivityChange change, PaletteKind? kind) => change.Properties.Select(property =>
    {
        var field = kind?.Fields.FirstOrDefault(field => field.Name == property.Name);
        return new TypeChangeLine(TypeChangeMark.Changed, text["Step “{0}”: {1}", words.Of(change.Activity), field?.Label ?? Name(property.Name)], Value(property.Before, field), Value(property.After, field));
    });

    private string Way(WorkflowTypeDocument type, Transition way) =>
        text["Way from “{0}”, {1}, to “{2}”", Title(type, way.SourceActivityId), words.Outcome(way.SourceOutcomeName), Title(type, way.DestinationActivityId)];

    private string Title(WorkflowTypeDocument type, string activityId) => type.Activities.Find(activity => activity.ActivityId == activityId) is { } found ? words.Of(found) : activityId;

    private string Setting(string name) => name switch
    {
        nameof(WorkflowTypeDocument.Name) => text["Name of the workflow"],
        nameof(WorkflowTypeDocument.IsSingleton) => text["One at a time for the same thing"],
        _ => text["Forget what is finished"],
    };

    private string Name(string property) => property switch
    {
        ActivityChange.Title => text["What it is called"],
        nameof(ActivityRecord.Name) => text["Kind of step"],
        nameof(ActivityRecord.IsStart) => text["It begins here"],
        "CommentNeededFor" => text["Outcomes that need a reason"],
        _ => property,
    };

    private string Value(string value, PaletteField? field = null) => value switch
    {
        "" => text["nothing"],
        "true" => text["yes"],
        "false" => text["no"],
        _ => string.Join("、", value.Split('、').Select(one => field?.Choices.FirstOrDefault(choice => choice.Value == one)?.Label ?? words.Outcome(one))),
    };
}
