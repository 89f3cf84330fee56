using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Services;

/// <summary>States, kinds of step, their headings and outcomes in the users' words.</summary>
internal sealed class WorkflowWords(IStringLocalizer<Startup> text, ModuleWords modules)
{
    public string Of(WorkflowStatus status) => status switch
    {
        WorkflowStatus.Waiting => text["Waiting for somebody"],
        WorkflowStatus.Faulted => text["A step failed"],
        WorkflowStatus.Halted => text["Stopped"],
        WorkflowStatus.Finished => text["Finished"],
        WorkflowStatus.Cancelled => text["Ended early"],
        _ => text["Running"],
    };

    public static string ChipOf(WorkflowStatus status) => status switch
    {
        WorkflowStatus.Waiting => "info",
        WorkflowStatus.Faulted => "bad",
        WorkflowStatus.Halted => "warn",
        WorkflowStatus.Finished => "ok",
        _ => "neutral",
    };

    public string Of(WorkflowStep step) => step.Kind switch
    {
        WorkflowStepKind.Waiting => text["waits from here"],
        WorkflowStepKind.Faulted => text["has failed"],
        WorkflowStepKind.Halted => text["was stopped"],
        WorkflowStepKind.Retried => text["tried again"],
        WorkflowStepKind.Cancelled => text["was ended early"],
        _ => Outcome(step.Outcome),
    };

    /// <summary>What its author called a step, else what it does.</summary>
    public string Of(ActivityRecord step) => step.Title() is { Length: > 0 } title ? title : Kind(step.Name);

    /// <summary>Why a workflow is stuck, or was ended.</summary>
    public string Fault(Workflow workflow) => workflow.Status != WorkflowStatus.Cancelled && workflow.Fault.EndsWith("Exception", StringComparison.Ordinal)
        ? text["Something unexpected happened ({0}). If it happens again, tell who looks after the system.", workflow.Fault]
        : text[workflow.Fault];

    public string Kind(string name) => name switch
    {
        nameof(ContentCreatedEvent) => text["A record is new"],
        nameof(ContentUpdatedEvent) => text["A record was changed"],
        nameof(ContentPublishedEvent) => text["A record takes effect"],
        "ContentSubmittedEvent" => text["A record is handed in"],
        "UserTask" => text["Somebody decides"],
        "ReturnContentTask" => text["Send it back"],
        nameof(TimerEvent) => text["By the clock"],
        nameof(DueDateEvent) => text["Wait for a day"],
        nameof(SignalEvent) => text["A signal from outside"],
        nameof(IfElseTask) => text["Which way?"],
        nameof(ForkTask) => text["Several ways at once"],
        nameof(JoinTask) => text["Ways come together"],
        nameof(SetPropertyTask) => text["Keep a value"],
        nameof(CorrelateTask) => text["Name what it is about"],
        nameof(PublishContentTask) => text["Let it take effect"],
        nameof(UnpublishContentTask) => text["Take it off"],
        nameof(CreateTask) => text["Give somebody something to do"],
        "NotifyTask" => text["Tell somebody"],
        _ => modules.Kind(name),
    };

    public string Outcome(string name) => name switch
    {
        "Done" => text["done"],
        "True" => text["yes"],
        "False" => text["no"],
        "Joined" => text["together"],
        "Published" => text["has taken effect"],
        "Unpublished" => text["has been taken off"],
        "Noop" => text["nothing to do"],
        "Due" => text["the day has come"],
        "Approve" => text["approved"],
        "Return" => text["returned"],
        "Nobody" => text["nobody to tell"],
        _ => name,
    };

    public string Of(OrganizationLevel level) => level switch
    {
        OrganizationLevel.Province => text["Province"],
        OrganizationLevel.City => text["City"],
        OrganizationLevel.County => text["County"],
        OrganizationLevel.Township => text["Township"],
        OrganizationLevel.School => text["School"],
        OrganizationLevel.Class => text["Class"],
        _ => text["Village"],
    };

    /// <summary>The heading that a kind of activity stands under.</summary>
    public string Category(IActivity kind) => kind.Category switch
    {
        "Content" or "Records" => text["Records"],
        "People" => text["People"],
        "Time" => text["Time"],
        "Control flow" => text["Course"],
        "Values" => text["Values"],
        "Outside" => text["From outside"],
        _ => modules.Of(kind.GetType(), kind.Category),
    };
}
