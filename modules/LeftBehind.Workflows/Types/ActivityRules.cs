using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Text.Json;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;

namespace LeftBehind.Workflows.Types;

/// <summary>What an activity of a type must be.</summary>
internal static class ActivityRules
{
    // What Orchard Core keeps beside a type or an activity and what says nothing about what it does.
    private static readonly string[] _mute = ["Id", "Properties", "ActivityMetadata"];

    public static IEnumerable<WorkflowTypeProblem> Check(ActivityRecord record, IReadOnlyDictionary<string, IActivity> kinds, Func<string, string?> validateLiquid)
    {
        if (string.IsNullOrWhiteSpace(record.ActivityId) || record.ActivityId.Length > WorkflowTypeRules.LongestId || record.ActivityId.Any(char.IsControl))
        {
            return [new(WorkflowTypeFault.NoActivityId, "", record.Name ?? "")];
        }
        if (!kinds.TryGetValue(record.Name ?? "", out var kind))
        {
            return [new(WorkflowTypeFault.UnknownActivity, record.ActivityId, record.Name ?? "")];
        }
        if (!TryRead(record, kind, out var properties, out var where))
        {
            return [new(WorkflowTypeFault.WrongProperty, record.ActivityId, where)];
        }
        return [.. StartProblem(record, kind), .. Unknown(record, kind), .. Wrong(record, properties), .. WrongExpressions(record, properties, validateLiquid)];
    }

    public static bool TryRead(ActivityRecord record, IActivity kind, [NotNullWhen(true)] out object? properties) => TryRead(record, kind, out properties, out _);

    /// <summary>Whether leaving something out changes nothing: it is known to be without effect, or empty.</summary>
    public static bool IsMute(string name, JsonElement value) => _mute.Contains(name, StringComparer.OrdinalIgnoreCase) || IsEmpty(value);

    private static bool IsEmpty(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined or JsonValueKind.False => true,
        JsonValueKind.String => string.IsNullOrEmpty(value.GetString()),
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => value.EnumerateObject().All(member => IsEmpty(member.Value)),
        _ => false,
    };

    private static bool TryRead(ActivityRecord record, IActivity kind, [NotNullWhen(true)] out object? properties, out string where)
    {
        try
        {
            (properties, where) = (WorkflowTypeGraph.ReadProperties(record, kind), "");
            return true;
        }
        catch (JsonException exception)
        {
            (properties, where) = (null, (exception.Path ?? "").TrimStart('$', '.'));
            return false;
        }
    }

    private static IEnumerable<WorkflowTypeProblem> StartProblem(ActivityRecord record, IActivity kind) =>
        record.IsStart && !kind.IsEvent ? [new(WorkflowTypeFault.StartIsNoEvent, record.ActivityId, record.Name)] : [];

    private static IEnumerable<WorkflowTypeProblem> Unknown(ActivityRecord record, IActivity kind)
    {
        var known = kind.PropertiesType.GetProperties().Select(property => property.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return (record.Properties ?? [])
            .Where(property => !known.Contains(property.Key) && !IsMute(property.Key, JsonSerializer.SerializeToElement(property.Value)))
            .Select(property => new WorkflowTypeProblem(WorkflowTypeFault.UnknownProperty, record.ActivityId, property.Key));
    }

    private static IEnumerable<WorkflowTypeProblem> Wrong(ActivityRecord record, object properties)
    {
        var results = new List<ValidationResult>();
        Validator.TryValidateObject(properties, new ValidationContext(properties), results, validateAllProperties: true);
        return results.SelectMany(result => result.MemberNames.DefaultIfEmpty("")).Distinct()
            .Select(member => new WorkflowTypeProblem(WorkflowTypeFault.WrongProperty, record.ActivityId, member));
    }

    private static IEnumerable<WorkflowTypeProblem> WrongExpressions(ActivityRecord record, object properties, Func<string, string?> validateLiquid) =>
        from property in properties.GetType().GetProperties(BindingFlags.Public | BindingFlags.Instance)
        where property.GetIndexParameters().Length == 0
        let expression = property.GetValue(properties) as WorkflowExpression
        where expression is not null && (properties is not ITwoSyntaxes two || ReferenceEquals(expression, two.Chosen))
        let error = ExpressionRules.Check(expression, validateLiquid)
        where error is not null
        select new WorkflowTypeProblem(WorkflowTypeFault.WrongExpression, record.ActivityId, error.Length == 0 ? property.Name : $"{property.Name}: {error}");
}
