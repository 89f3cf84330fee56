using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Engine;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Trial;

/// <summary>Leads a workflow that is kept nowhere through the very steps of the engine, with its caps, from answer to answer.</summary>
internal sealed class TrialEngine(WorkflowStepper stepper, ActivityLibrary library, TaskOpening opening, IStringLocalizer<Startup> text)
{
    private const string Nobody = "trial";

    public async Task<TrialCourse> RunAsync(TrialRequest request, CancellationToken cancellationToken)
    {
        var run = new WorkflowRun(RowOf(request), new WorkflowTypeGraph(0, request.Type), isNew: true) { Trial = [] };
        var start = new Impulse(request.Start.ActivityId, ImpulseKind.Start, request.Input);
        var heard = await stepper.HearAsync(run, start, cancellationToken);
        if (heard is { Waits: true })
        {
            return new([], []) { IsNotMeant = true };
        }
        var fault = await TryAsync(run, start with { Known = heard }, cancellationToken);
        var answered = 0;
        foreach (var answer in request.Answers)
        {
            if (fault.Length > 0 || run.Blocks.RemoveAll(block => block.ActivityId == answer.ActivityId) == 0)
            {
                break;
            }
            answered++;
            fault = await TryAsync(run, new(answer.ActivityId, ImpulseKind.Resume, await InputAsync(run, answer, cancellationToken)), cancellationToken);
        }
        return new([.. run.History.Select(step => new TrialStep(step.ActivityId, step.Kind, step.Outcome, SaidAt(run, step)))], [.. run.Blocks.Select(block => new TrialWait(block.ActivityId, OfferedAt(run, block.ActivityId)))])
        {
            Fault = fault,
            Answered = answered,
        };
    }

    private async Task<string> TryAsync(WorkflowRun run, Impulse impulse, CancellationToken cancellationToken)
    {
        try
        {
            await stepper.RunToWaitAsync(run, impulse, cancellationToken);
            return "";
        }
        catch (Exception exception) when (exception is WorkflowHaltException or ActivityHaltException or ActivityFaultException)
        {
            return Stop(run, text[exception.Message]);
        }
        // What else it says may repeat values of the record.
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            return Stop(run, text["Something unexpected happened ({0}). If it happens again, tell who looks after the system.", exception.GetType().Name]);
        }
    }

    private static string Stop(WorkflowRun run, string fault)
    {
        run.Note(WorkflowStepKind.Faulted, run.CurrentActivityId, run.Row.CreatedUtc, Abstractions.Security.CurrentUser.Anonymous);
        run.Blocks.Clear();
        return fault;
    }

    private async Task<JsonObject> InputAsync(WorkflowRun run, TrialAnswer answer, CancellationToken cancellationToken)
    {
        if (TaskAt(run, answer.ActivityId) is not { } task)
        {
            return new() { [SignalEvent.HereInput] = true };
        }
        var route = await opening.RouteAsync(run.Subject, task, cancellationToken);
        return new()
        {
            [TaskAnswers.OutcomeInput] = answer.Outcome ?? "",
            [TaskAnswers.CommentInput] = answer.Comment ?? "",
            [TaskAnswers.PlaceInput] = TaskOpening.PlaceOf(route.Role, route.OrganizationId),
        };
    }

    private IReadOnlyList<string> OfferedAt(WorkflowRun run, string activityId) => TaskAt(run, activityId)?.Offered() ?? [];

    private UserTaskProperties? TaskAt(WorkflowRun run, string activityId) =>
        run.Graph.Find(activityId) is { } record && library.Find(record.Name) is { } kind ? run.Graph.PropertiesOf(record, kind) as UserTaskProperties : null;

    private static List<string> SaidAt(WorkflowRun run, WorkflowStep step) => run.Trial!.TryGetValue(step.Number, out var said) ? said : [];

    private static Workflow RowOf(TrialRequest request) => new()
    {
        WorkflowId = Nobody,
        WorkflowTypeId = request.Type.WorkflowTypeId,
        OrganizationId = request.Subject.OrganizationId,
        CorrelationId = request.Subject.ContentItemId,
        ContentType = request.Subject.ContentType,
        ContentItemId = request.Subject.ContentItemId,
        ContentItemVersionId = request.Subject.ContentItemVersionId,
        StartedBy = request.Subject.StartedBy,
    };
}
