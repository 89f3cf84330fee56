using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Engine;

/// <summary>A workflow between two waits. Its row stays what it was until <see cref="Apply"/>, so that a run that fails leaves no trace in it.</summary>
internal sealed class WorkflowRun(Workflow row, WorkflowTypeGraph graph, bool isNew)
{
    private readonly JsonObject _properties = (JsonObject)JsonNode.Parse(row.Properties)!;

    public Workflow Row => row;

    public WorkflowTypeGraph Graph => graph;

    public bool IsNew => isNew;

    public WorkflowState State { get; } = WorkflowState.Of(row);

    public WorkflowSubject Subject { get; } = new(row.OrganizationId)
    {
        ContentType = row.ContentType,
        ContentItemId = row.ContentItemId,
        ContentItemVersionId = row.ContentItemVersionId,
        StartedBy = row.StartedBy,
    };

    public string CorrelationId { get; set; } = row.CorrelationId;

    public int Steps { get; set; } = row.Steps;

    public string CurrentActivityId { get; set; } = "";

    /// <summary>What woke it was not what it waits for.</summary>
    public bool IsDeaf { get; set; }

    public Queue<Impulse> Impulses { get; private set; } = new();

    /// <summary>Where it waits that is not in the database yet.</summary>
    public List<BlockingActivity> Blocks { get; } = [];

    public List<WorkflowStep> History { get; } = [];

    /// <summary>Where it need not wait any more, because another branch came first.</summary>
    public HashSet<string> Overtaken { get; } = [];

    /// <summary>While a type is tried: what each step says that it would do. Null in a real run.</summary>
    public Dictionary<int, List<string>>? Trial { get; init; }

    public WorkflowContext ContextOf(Impulse impulse) => new()
    {
        WorkflowId = row.WorkflowId,
        WorkflowTypeId = row.WorkflowTypeId,
        ActivityId = impulse.ActivityId,
        Subject = Subject,
        CorrelationId = CorrelationId,
        Properties = _properties,
        Input = impulse.Input,
        EffectKey = $"{row.WorkflowId}/{Steps}",
        IsTrial = Trial is not null,
        Would = Trial is null ? [] : Trial.TryGetValue(Steps, out var said) ? said : Trial[Steps] = [],
    };

    public void Note(WorkflowStepKind kind, string activityId, DateTime now, CurrentUser by, string outcome = "") => History.Add(new()
    {
        WorkflowId = row.WorkflowId,
        Number = Steps,
        ActivityId = activityId,
        Kind = kind,
        Outcome = outcome,
        DoneUtc = now,
        UserId = by.UserId,
        UserName = by.UserId == 0 ? "" : by.DisplayName,
    });

    public void Block(ActivityRecord activity, DateTime now)
    {
        if (!Blocks.Exists(block => block.ActivityId == activity.ActivityId))
        {
            Blocks.Add(new() { WorkflowId = row.WorkflowId, ActivityId = activity.ActivityId, Name = activity.Name, CorrelationId = CorrelationId, SinceUtc = now });
        }
    }

    public void Follow(Transition transition, JsonObject input, JoinMode mode)
    {
        var to = transition.DestinationActivityId;
        if (!graph.IsJoin(to) || Joins(transition, mode))
        {
            Impulses.Enqueue(new(to, ImpulseKind.Execute, input));
        }
    }

    /// <summary>Puts what has come of it into the row.</summary>
    public void Apply(int waitsInDatabase, DateTime now)
    {
        row.Waits = waitsInDatabase + Blocks.Count;
        row.Status = State.Pending.Count > 0 ? row.Status : row.Waits > 0 ? WorkflowStatus.Waiting : WorkflowStatus.Finished;
        row.CorrelationId = CorrelationId;
        row.Properties = _properties.ToJsonString(ContentJson.Options);
        row.State = State.Write();
        row.Steps = Steps;
        row.ChangedUtc = now;
        if (State.Pending.Count == 0)
        {
            (row.Fault, row.FaultActivityId) = ("", "");
        }
        if (row.Status == WorkflowStatus.Finished)
        {
            row.SingletonKey = null;
        }
    }

    private bool Joins(Transition transition, JoinMode mode)
    {
        var to = transition.DestinationActivityId;
        var arrivals = State.Arrivals.TryGetValue(to, out var found) ? found : State.Arrivals[to] = [];
        var joined = JoinRules.Arrive(arrivals, transition, graph.Into(to), mode);
        if (arrivals.Count == 0)
        {
            State.Arrivals.Remove(to);
        }
        if (joined && mode == JoinMode.WaitAny)
        {
            Overtake(graph.Before(to));
        }
        return joined;
    }

    private void Overtake(HashSet<string> others)
    {
        Impulses = new(Impulses.Where(impulse => !others.Contains(impulse.ActivityId)));
        Blocks.RemoveAll(block => others.Contains(block.ActivityId));
        Overtaken.UnionWith(others);
    }
}
