using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Families.Entities;
using LeftBehind.Letters.Entities;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Families.Services;

/// <summary>Marks requests as dealt with, once, and takes them out of the inbox.</summary>
internal sealed class RequestClosing(IDocumentSession session, IContentReviews reviews, IWorkflowManager workflows, IUserContext userContext, TimeProvider time)
{
    /// <summary>The answer that the workflow type offers.</summary>
    public const string Done = "已处理";

    private const string Elsewhere = "Dealt with elsewhere.";

    /// <returns>False where somebody was quicker.</returns>
    public async Task<bool> CloseAsync(FamilyRequest request, LetterChannel channel, string result, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var (now, name) = ((DateTime?)time.GetUtcNow().UtcDateTime, userContext.User.DisplayName);
        // What was reported stands in the file now, or nowhere.
        var closed = await session.Query<FamilyRequest>().Where(row => row.Id == request.Id && row.HandledUtc == null).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.HandledUtc, now).SetProperty(row => row.HandledByName, name).SetProperty(row => row.Channel, channel).SetProperty(row => row.Result, result)
                .SetProperty(row => row.Phone, "").SetProperty(row => row.Email, "").SetProperty(row => row.Address, "").SetProperty(row => row.WorkPlace, "").SetProperty(row => row.GuardianPhone, ""),
            cancellationToken);
        if (closed == 0)
        {
            return false;
        }
        if (await reviews.AnswerAsync([request.RequestId], Done, "", cancellationToken) is not [{ IsDone: true }])
        {
            await EndAsync(request.RequestId, cancellationToken);
        }
        return true;
    }

    // It lay in the inbox of another office; it is dealt with all the same.
    private async Task EndAsync(string requestId, CancellationToken cancellationToken)
    {
        var open = await session.Query<WorkflowTask>().Where(task => task.ContentItemId == requestId && task.State == WorkflowTaskState.Open)
            .Select(task => task.WorkflowId).ToListAsync(cancellationToken);
        foreach (var workflow in open)
        {
            await workflows.CancelAsync(workflow, Elsewhere, cancellationToken);
        }
    }
}
