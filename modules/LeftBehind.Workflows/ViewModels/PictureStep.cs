using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.ViewModels;

/// <summary>A step as the picture of a type shows it.</summary>
internal sealed record PictureStep(int Number, ActivityRecord Activity, IReadOnlyList<PictureWay> Ways)
{
    private static readonly string[] _texts = ["Step", "CronExpression", "PropertyName"];
    private static readonly string[] _expressions = ["Condition", "LiquidCondition", "Value", "SignalName", "From"];

    public string Icon => IconOf(Activity.Name, Activity.IsStart);

    public static string IconOf(string kind, bool isStart) => isStart ? "send" : kind switch
    {
        "UserTask" or "CreateTask" => "user-check",
        "IfElseTask" => "help-circle",
        "ForkTask" or "JoinTask" => "switch-horizontal",
        "TimerEvent" or "DueDateEvent" => "clock",
        "SignalEvent" => "bell",
        "NotifyTask" or "NotifyGuardianTask" => "mail",
        "SetPropertyTask" or "CorrelateTask" => "edit",
        "PublishContentTask" => "circle-check",
        "ReturnContentTask" or "UnpublishContentTask" => "arrow-back-up",
        _ when kind.StartsWith("Content", StringComparison.Ordinal) => "send",
        _ => "settings",
    };

    /// <summary>What it goes by, in a line: a condition, a schedule, what somebody is to do.</summary>
    public string Detail => string.Join(" · ", _texts.Select(Text).Concat(_expressions.Select(Expression)).Where(text => text.Length > 0));

    private string Text(string property) => Activity.Properties?[property] is System.Text.Json.Nodes.JsonValue value ? value.ToString() : "";

    private string Expression(string property) => Activity.Properties?[property] is System.Text.Json.Nodes.JsonObject expression ? expression["Expression"]?.ToString() ?? "" : "";
}
