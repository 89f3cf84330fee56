using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Families.Entities;
using LeftBehind.Families.ViewModels;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Families.Services;

/// <summary>Notes that a family was answered: in the contacts of each child, and on the letter's board.</summary>
internal sealed class RequestAnswers(IDocumentSession session, RequestClosing closing, RequestWords words, IUserContext userContext, TimeProvider time)
{
    private const int LongestTopic = 120;

    /// <returns>Whether it is done; a call that reached nobody is still to be made.</returns>
    public async Task<bool> AnswerAsync(FamilyRequest request, AnswerForm form, CancellationToken cancellationToken)
    {
        var (channel, note) = (form.Channel ?? LetterChannel.None, form.Note?.Trim() ?? "");
        var isDone = FamilyRequestRules.IsDone(request.Kind, form.IsReached);
        if (isDone && !await closing.CloseAsync(request, channel, note, cancellationToken))
        {
            return true;
        }
        await session.BeginAsync(cancellationToken);
        var now = time.GetUtcNow().UtcDateTime;
        if (channel != LetterChannel.None)
        {
            await NoteAsync(request, channel, form.IsReached, note, now, cancellationToken);
        }
        if (isDone)
        {
            await MarkAsync(request, now, cancellationToken);
        }
        return isDone;
    }

    private Task NoteAsync(FamilyRequest request, LetterChannel channel, bool isReached, string note, DateTime now, CancellationToken cancellationToken)
    {
        var (me, topic) = (userContext.User, note.Length > 0 ? note : words.ForTheSchool(request.Kind));
        return session.InsertManyAsync<Contact>(
            [
                .. request.Children.Select(child => new Contact
                {
                    OrganizationId = request.OrganizationId,
                    ContentItemId = child,
                    PersonId = request.PersonId,
                    PersonName = request.PersonName,
                    Channel = channel,
                    Direction = ContactDirection.ToFamily,
                    IsReached = isReached,
                    HappenedUtc = now,
                    ByUserId = me.UserId,
                    ByName = me.DisplayName,
                    LetterId = request.LetterId,
                    Topic = topic.Length > LongestTopic ? topic[..LongestTopic] : topic,
                }),
            ],
            cancellationToken);
    }

    private async Task MarkAsync(FamilyRequest request, DateTime now, CancellationToken cancellationToken)
    {
        var (at, me) = ((DateTime?)now, userContext.User.DisplayName);
        if (request.Kind == FamilyRequestKind.Reply)
        {
            await session.Query<LetterReply>().Where(reply => reply.RecipientId == request.RecipientId && reply.HandledUtc == null)
                .ExecuteUpdateAsync(set => set.SetProperty(reply => reply.HandledUtc, at).SetProperty(reply => reply.HandledByName, me), cancellationToken);
        }
        else if (request.Kind == FamilyRequestKind.Call)
        {
            await session.Query<LetterRecipient>().Where(row => row.Id == request.RecipientId)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.PhonedUtc, row => row.PhonedUtc ?? at).SetProperty(row => row.CallAskedUtc, (DateTime?)null), cancellationToken);
        }
    }
}
