using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Recipients;
using LeftBehind.Letters.Sending;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Letters.Handlers;

/// <summary>Lets no message leave to somebody of the family who has been blocked, or gets no letters any more, since it was written.</summary>
internal sealed class GuardianGate(IDocumentSession session, GuardianRules rules, StrangerRule strangers) : INotificationGate
{
    // Which of the two a message takes, its key does not say.
    private static readonly LetterChannel[] _ways = [LetterChannel.Sms, LetterChannel.Email];

    public string Kind => GuardianNotices.Kind;

    public async Task<GateAnswer> AskAsync(string key, CancellationToken cancellationToken)
    {
        if (NoticeKey.Read(key) is not var (workflowId, personId))
        {
            return GateAnswer.Withdrawn;
        }
        var child = await (
            from workflow in session.Set<Workflow>().AsNoTracking().Where(row => row.WorkflowId == workflowId)
            join item in session.Set<ContentItem>().AsNoTracking().Where(item => item.Latest && item.ArchivedUtc == null) on workflow.ContentItemId equals item.ContentItemId
            select item).SingleOrDefaultAsync(cancellationToken);
        return child is not null && (await rules.RecipientsAsync(child, cancellationToken)).Any(written => written.Person.Id == personId)
            && !await strangers.HoldsBackAsync(personId, _ways, cancellationToken)
            ? GateAnswer.Leaves : GateAnswer.Withdrawn;
    }
}
