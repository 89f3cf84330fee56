using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Families.Entities;
using LeftBehind.Families.Services;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Events;

namespace LeftBehind.Families.Handlers;

/// <summary>What comes back from a letter is a task; what was dealt with on its board is none any more.</summary>
internal sealed class LetterAnswerHandler(FamilyRequests requests, RequestClosing closing, IDocumentSession session) : IEventHandler<LetterAnswered>, IEventHandler<LetterAnswersDealtWith>
{
    public Task HandleAsync(LetterAnswered happened, CancellationToken cancellationToken) =>
        requests.OpenAsync(happened.Recipient, FamilyRequestRules.KindOf(happened.Kind), cancellationToken);

    public async Task HandleAsync(LetterAnswersDealtWith happened, CancellationToken cancellationToken)
    {
        var (ids, kind) = (happened.RecipientIds.ToArray(), FamilyRequestRules.KindOf(happened.Kind));
        var open = await session.Query<FamilyRequest>().Where(row => ids.Contains(row.RecipientId) && row.Kind == kind && row.HandledUtc == null).ToListAsync(cancellationToken);
        foreach (var request in open)
        {
            await closing.CloseAsync(request, happened.Kind == LetterAnswerKind.CallAsked ? LetterChannel.Phone : LetterChannel.None, "", cancellationToken);
        }
    }
}
