using System.Text.Json.Nodes;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Modules.Tests.Workflows;

/// <summary>Writes workflow types in short: activities by name, ways as <c>"a.Done>b"</c>. The first activity begins.</summary>
internal static class Flow
{
    public static WorkflowTypeDocument Of(string id, string ways, params (string Id, string Name, string Properties)[] activities) => new()
    {
        WorkflowTypeId = id,
        Name = "流程 " + id,
        IsEnabled = true,
        Activities = [.. activities.Select((activity, index) => new ActivityRecord
        {
            ActivityId = activity.Id,
            Name = activity.Name,
            X = index * 40,
            IsStart = index == 0,
            Properties = (JsonObject)JsonNode.Parse(activity.Properties)!,
        })],
        Transitions = [.. ways.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Way)],
    };

    /// <summary>A type that begins with a signal of its own name.</summary>
    public static WorkflowTypeDocument OnSignal(string id, string ways, params (string Id, string Name, string Properties)[] activities) =>
        Of(id, ways, [("start", "SignalEvent", Signal(id)), .. activities]);

    public static WorkflowTypeDocument With(this WorkflowTypeDocument type, string name)
    {
        type.Name = name;
        return type;
    }

    public static (string Id, string Name, string Properties) Wait(string id) => (id, "SignalEvent", Signal("go"));

    public static (string Id, string Name, string Properties) Set(string id, string name, string value) =>
        (id, "SetPropertyTask", new JsonObject { ["PropertyName"] = name, ["Value"] = new JsonObject { ["Expression"] = value } }.ToJsonString());

    public static (string Id, string Name, string Properties) If(string id, string condition) =>
        (id, "IfElseTask", new JsonObject { ["Condition"] = new JsonObject { ["Expression"] = condition } }.ToJsonString());

    public static (string Id, string Name, string Properties) Fork(string id, params string[] branches) =>
        (id, "ForkTask", new JsonObject { ["Forks"] = new JsonArray([.. branches.Select(branch => JsonValue.Create(branch))]) }.ToJsonString());

    public static (string Id, string Name, string Properties) Join(string id, string mode = "WaitAll") => (id, "JoinTask", $$"""{ "Mode": "{{mode}}" }""");

    public static string Signal(string name) => new JsonObject { ["SignalName"] = new JsonObject { ["Expression"] = name } }.ToJsonString();

    private static Transition Way(string way)
    {
        var (from, to) = (way.Split('>')[0].Split('.'), way.Split('>')[1]);
        return new(from[0], from[1], to);
    }
}
