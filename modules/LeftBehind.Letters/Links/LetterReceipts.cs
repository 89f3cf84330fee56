using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Letters.Contacts;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Events;
using LeftBehind.Ui.Texts;
using Microsoft.EntityFrameworkCore.Query;

namespace LeftBehind.Letters.Links;

internal sealed class LetterReceipts(IDocumentSession session, ContactLog log, IEventPublisher events, SiteLanguage site, IStringLocalizer<Startup> text) : ILetterReceipts
{
    private const int LongestNote = 200;
    private const int LongestReply = 1000;

    public Task OpenedAsync(LetterLink link, CancellationToken cancellationToken)
    {
        DateTime? now = log.Now;
        return link.Recipient.OpenedUtc is null || link.Newest is { OpenedUtc: null } ? SetAsync(link, set => set.SetProperty(row => row.OpenedUtc, row => row.OpenedUtc ?? now).SetProperty(row => row.LinkTries, 0), cancellationToken) : Task.CompletedTask;
    }

    public async Task ConfirmAsync(LetterLink link, CancellationToken cancellationToken)
    {
        if (link.IsConfirmed)
        {
            return;
        }
        DateTime? now = log.Now;
        await SetAsync(link, set => set.SetProperty(row => row.ConfirmedUtc, row => row.ConfirmedUtc ?? now).SetProperty(row => row.OpenedUtc, row => row.OpenedUtc ?? now), cancellationToken);
        await NoteAsync(link, site.Say(() => text["Has read the letter"].Value), cancellationToken);
    }

    public async Task AskForCallAsync(LetterLink link, string? when, CancellationToken cancellationToken)
    {
        DateTime? now = log.Now;
        var note = Cut(when, LongestNote);
        await SetAsync(link, set => set.SetProperty(row => row.CallAskedUtc, now).SetProperty(row => row.Note, note), cancellationToken);
        await NoteAsync(link, site.Say(() => text["Asks to be called"].Value), cancellationToken);
        await events.PublishAsync(new LetterAnswered(link.Recipient, LetterAnswerKind.CallAsked), cancellationToken);
    }

    public async Task ReplyAsync(LetterLink link, string? reply, string? sound, CancellationToken cancellationToken)
    {
        session.Set<LetterReply>().Add(new()
        {
            OrganizationId = link.Recipient.OrganizationId,
            ContentItemId = link.Recipient.ContentItemId,
            RecipientId = link.Recipient.Id,
            Text = Cut(reply, LongestReply),
            Sound = sound ?? "",
            ReceivedUtc = log.Now,
        });
        await session.SaveAsync(cancellationToken);
        await NoteAsync(link, site.Say(() => text["Has answered the letter"].Value), cancellationToken);
        await events.PublishAsync(new LetterAnswered(link.Recipient, LetterAnswerKind.Reply), cancellationToken);
    }

    public async Task WrongNumberAsync(LetterLink link, CancellationToken cancellationToken)
    {
        DateTime? now = log.Now;
        var note = site.Say(() => text["The number is not this person's"].Value);
        await SetAsync(link, set => set.SetProperty(row => row.FailedUtc, now).SetProperty(row => row.LinkRevokedUtc, now).SetProperty(row => row.Note, note), cancellationToken);
        await events.PublishAsync(new LetterAnswered(link.Recipient, LetterAnswerKind.WrongNumber), cancellationToken);
    }

    // Who holds the link is signed in as nobody: the row is reached by the secret alone.
    private async Task SetAsync(LetterLink link, Action<UpdateSettersBuilder<LetterRecipient>> set, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        long[] ids = link.Newest is { } newest ? [link.Recipient.Id, newest.Id] : [link.Recipient.Id];
        await session.Set<LetterRecipient>().Where(row => ids.Contains(row.Id)).ExecuteUpdateAsync(set, cancellationToken);
    }

    private Task NoteAsync(LetterLink link, string topic, CancellationToken cancellationToken) =>
        log.AddAsync([link.Recipient], LetterChannel.Link, ContactDirection.FromFamily, isReached: true, topic, cancellationToken);

    private static string Cut(string? typed, int longest) => typed?.Trim() is { } text ? text.Length > longest ? text[..longest] : text : "";
}
