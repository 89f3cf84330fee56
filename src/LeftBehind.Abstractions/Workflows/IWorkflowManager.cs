using System.Text.Json.Nodes;

namespace LeftBehind.Abstractions.Workflows;

/// <summary>
/// Runs workflows in the current transaction (Orchard Core's word): their state, what they wait for and what they have done are
/// committed with the data that they are about, or not at all.
/// </summary>
public interface IWorkflowManager
{
    /// <summary>
    /// An event happened: starts every enabled type that begins with it, and resumes every workflow that waits for it with the same
    /// correlation id. A type that is a singleton is not started while one of it runs with that correlation id.
    /// </summary>
    /// <remarks>
    /// Whether an event that a type begins with is meant, its activity says in <see cref="IActivity.ResumeAsync"/> before anything is begun:
    /// waiting still is no. Where an activity throws, what the workflow did since it was woken is undone, it is kept as faulted for an
    /// administrator to have it tried again, and nothing is thrown here: nobody loses what they were saving.
    /// </remarks>
    /// <param name="activityName">Name of the event activity, such as <c>ContentSubmittedEvent</c>.</param>
    /// <param name="subject">What it is about.</param>
    /// <param name="correlationId">Which waiting workflows hear it.</param>
    /// <param name="input">What the activities read.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>How many were started or resumed.</returns>
    Task<int> TriggerEventAsync(string activityName, WorkflowSubject subject, string correlationId, JsonObject input, CancellationToken cancellationToken);

    /// <summary>Wakes one waiting activity.</summary>
    /// <returns>False where that workflow does not wait there any more: somebody else was first; or the activity waits for something else.</returns>
    Task<bool> ResumeAsync(string workflowId, string activityId, JsonObject input, CancellationToken cancellationToken);

    /// <summary>Ends a workflow and closes what it waits for.</summary>
    /// <param name="workflowId">Which.</param>
    /// <param name="reason">Why, in words for the history; without personal data.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>False where it had ended already.</returns>
    Task<bool> CancelAsync(string workflowId, string reason, CancellationToken cancellationToken);
}
