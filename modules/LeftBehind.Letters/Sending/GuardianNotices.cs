using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Letters.Activities;
using LeftBehind.Letters.Contacts;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Recipients;

namespace LeftBehind.Letters.Sending;

/// <summary>What a workflow tells the family of the child that it is about: the rules of letters hold, whoever set it going.</summary>
internal sealed class GuardianNotices(IDocumentSession session, GuardianRules rules, NoticeSender sender, INotifier notifier, ContactLog log)
{
    public const string Kind = "Guardian";

    public async Task<GuardianNotice?> PrepareAsync(WorkflowContext context, NotifyGuardianProperties properties, CancellationToken cancellationToken)
    {
        if (context.Subject.ContentType != "Child" || await FindAsync(context.Subject.ContentItemId, cancellationToken) is not { } child)
        {
            return null;
        }
        var (signer, messages, reached) = (await sender.SignerAsync(child, cancellationToken), new List<NotificationMessage>(), new List<(PupilPerson, LetterChannel)>());
        foreach (var (person, language) in await rules.RecipientsAsync(child, cancellationToken))
        {
            if (await sender.WayOfAsync(PersonContacts.Of(child, person.Id), cancellationToken) is not var (channel, address))
            {
                continue;
            }
            reached.Add((person, channel));
            messages.Add(new(NoticeKey.Of(context.EffectKey, person.Id), channel == LetterChannel.Sms ? NotificationChannel.Sms : NotificationChannel.Email, NotificationAddressee.At(address, person.Name))
            {
                Subject = properties.TopicIn(language),
                Text = signer.Around(properties.TextIn(language), language),
                OrganizationId = child.OrganizationId,
                Kind = Kind,
                Source = context.WorkflowTypeId,
                ContentItemId = child.ContentItemId,
            });
        }
        return new(child, messages, reached);
    }

    public async Task SendAsync(GuardianNotice notice, string topic, CancellationToken cancellationToken)
    {
        await notifier.QueueManyAsync(notice.Messages, cancellationToken);
        await log.AddAsync(notice.Child, notice.Reached, topic, cancellationToken);
    }

    private Task<ContentItem?> FindAsync(string id, CancellationToken cancellationToken) =>
        session.QueryOutsideScope<ContentItem>().SingleOrDefaultAsync(item => item.ContentItemId == id && item.Latest && item.ArchivedUtc == null, cancellationToken);
}
