using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Trial;

/// <summary>What a trial needs to be told.</summary>
internal static partial class TrialRules
{
    public const int MostAnswers = 60;
    public const int MostInputs = 20;
    public const int LongestInput = 200;

    /// <summary>Names of the values that the type's expressions read from what it begins with.</summary>
    public static IReadOnlyList<string> InputsOf(WorkflowTypeDocument type) =>
        [.. type.Activities.SelectMany(activity => Input().Matches(WorkflowTypeJson.Text(activity.Properties))).Select(match => match.Groups[1].Value).Distinct().Take(MostInputs)];

    /// <summary>The kinds of record that an event means; empty for all, null where it is about none.</summary>
    public static IReadOnlyList<string>? ContentTypesOf(ActivityRecord start) =>
        !start.Name.StartsWith("Content", StringComparison.Ordinal) ? start.Name == nameof(TimerEvent) ? null : []
        : start.Properties?[nameof(ContentEventProperties.ContentTypeFilter)] is JsonArray filter ? [.. filter.Select(one => one?.ToString() ?? "").Where(one => one.Length > 0)] : [];

    /// <summary>What was typed, as it would come: yes and no and numbers are such, all else is text.</summary>
    public static JsonNode? ValueOf(string text) =>
        bool.TryParse(text, out var yes) ? yes
        : decimal.TryParse(text, System.Globalization.NumberStyles.Number, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number
        : text;

    [GeneratedRegex(@"Workflow\.Input\.([A-Za-z_][A-Za-z0-9_]{0,63})")]
    private static partial Regex Input();
}
