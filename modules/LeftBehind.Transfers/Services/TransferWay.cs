using System.Globalization;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Transfers.Entities;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Transfers.Services;

/// <summary>The workflow that brings a card to whom it concerns. Where no type listens, school and county find it in their list all the same.</summary>
internal sealed class TransferWay(IWorkflowManager workflows, IContentReviews reviews, IDocumentSession session, TransferRows rows, TransferLog log)
{
    private const string SubmittedEvent = "ContentSubmittedEvent";
    private const string AskCountyOn = "AskCountyOn";
    private const string CalledBack = "Called back by those who handed it in.";

    public async Task BeginAsync(TransferCard card, CancellationToken cancellationToken)
    {
        var subject = new WorkflowSubject(card.OrganizationId)
        {
            ContentType = nameof(TransferCard),
            ContentItemId = card.TransferId,
            StartedBy = log.User.UserId,
        };
        var input = new JsonObject { [AskCountyOn] = card.DueOn.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) };
        await workflows.TriggerEventAsync(SubmittedEvent, subject, card.TransferId, input, cancellationToken);
        // The task lies in the other school's inbox, which those who send do not see.
        var workflow = await session.Set<WorkflowTask>().Where(task => task.ContentItemId == card.TransferId).Select(task => task.WorkflowId).FirstOrDefaultAsync(cancellationToken);
        await rows.LeadAsync(card.TransferId, workflow, cancellationToken);
    }

    public async Task EndAsync(TransferCard card, CancellationToken cancellationToken)
    {
        if (card.WorkflowId is { } workflow)
        {
            await workflows.CancelAsync(workflow, CalledBack, cancellationToken);
        }
    }

    /// <summary>Whether the user's answer is the one that is asked for.</summary>
    public async Task<bool> WaitsForMeAsync(TransferCard card, CancellationToken cancellationToken)
    {
        var (role, office, place) = (log.User.RoleName, RoleNames.OfficeOf(log.User.RoleName), log.User.Scope.OrganizationId);
        return log.User.Has(Permissions.Receive) && !log.User.IsParty(card.StartedBy) && (card.WorkflowId is null || await session.Query<WorkflowTask>().AnyAsync(
            task => task.ContentItemId == card.TransferId && task.State == WorkflowTaskState.Open && (task.AssignedRole == role || task.AssignedRole == office) && task.AssignedOrganizationId == place, cancellationToken));
    }

    /// <returns>What stands in the way; null where the workflow has gone on.</returns>
    public async Task<string?> AnswerAsync(TransferCard card, string outcome, string comment, CancellationToken cancellationToken)
    {
        var answers = await reviews.AnswerAsync([card.TransferId], outcome, comment, cancellationToken);
        return answers.Count == 0 ? TransferRules.ForSomebodyElse : answers[0].IsDone ? null : answers[0].Message;
    }
}
