namespace LeftBehind.Abstractions.Workflows;

/// <summary>
/// A kind of step that workflow types are made of, registered as <c>AddScoped&lt;IActivity, MyTask&gt;()</c>. Derive from
/// <see cref="Activity{TProperties}"/>; of a module that is off the kind is missing, and workflows that reach it are halted.
/// </summary>
public interface IActivity
{
    /// <summary>The name that recipes and stored types use (<c>UserTask</c>); never changed once it is in use.</summary>
    string Name { get; }

    /// <summary>The heading it stands under in the designer, an English text that is a localization key of its module.</summary>
    string Category { get; }

    /// <summary>True for Orchard Core's Event: may start a workflow, and is triggered from outside. False for its Task.</summary>
    bool IsEvent { get; }

    /// <summary>The class of its properties, which the designer's editor and the check of a recipe are made from by its DataAnnotations.</summary>
    Type PropertiesType { get; }

    /// <summary>The outcomes that an activity with these properties can have, in the order in which the designer shows them.</summary>
    IReadOnlyList<string> OutcomesOf(object properties);

    /// <summary>Does the step in the current transaction. What reaches outside goes through the outbox.</summary>
    /// <returns>Outcomes to go on with, or that it waits.</returns>
    Task<ActivityResult> ExecuteAsync(WorkflowContext context, object properties, CancellationToken cancellationToken);

    /// <summary>
    /// Goes on after it waited, or of an event that a type begins with, says whether it is meant; then it must change nothing.
    /// <see cref="WorkflowContext.Input"/> holds what it was woken with.
    /// </summary>
    /// <returns>Outcomes to go on with, or that it waits still.</returns>
    Task<ActivityResult> ResumeAsync(WorkflowContext context, object properties, CancellationToken cancellationToken);
}
