using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Rounds.Entities;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Rounds.Handlers;

/// <summary>A list whose way of approval was stopped goes back to the school: it must not wait for nobody.</summary>
internal sealed class ListWaitsHandler(IDocumentSession session, ITaskFolding folding, SiteLanguage site, IStringLocalizer<Startup> text) : IEventHandler<WorkflowWaitsClosed>
{
    public async Task HandleAsync(WorkflowWaitsClosed happened, CancellationToken cancellationToken)
    {
        if (happened.ActivityIds is not null)
        {
            return;
        }
        // Whoever stops a workflow for others need not see what it is about.
        var stopped = session.Set<RoundSubmission>().Where(row => row.WorkflowId == happened.WorkflowId && row.State == SubmissionState.HandedIn);
        if (await stopped.Select(row => row.SubmissionId).SingleOrDefaultAsync(cancellationToken) is not { } submissionId)
        {
            return;
        }
        await session.BeginAsync(cancellationToken);
        await folding.UnfoldAsync(submissionId, cancellationToken);
        var reason = site.Say(() => text["The way of approval was stopped. Please hand it in again."].Value);
        await stopped.ExecuteUpdateAsync(set => set.SetProperty(row => row.State, SubmissionState.Returned).SetProperty(row => row.Reason, reason), cancellationToken);
    }
}
