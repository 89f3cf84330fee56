using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.ViewModels;

namespace LeftBehind.Letters.Receipts;

/// <summary>The recipients of a letter's published version whom the user may see, without those who have been blocked since.</summary>
internal sealed class RecipientRows(IDocumentSession session)
{
    public IQueryable<LetterRecipient> Of(ContentItem published)
    {
        var blocked = session.Set<BlockedPerson>();
        return session.Query<LetterRecipient>().Where(row => row.ContentItemVersionId == published.ContentItemVersionId)
            .Where(row => !blocked.Any(person => person.PersonId == row.PersonId));
    }

    public IQueryable<LetterRecipient> Of(ContentItem published, RecipientFlag? flag) => flag switch
    {
        RecipientFlag.Rest => Of(published).Where(row => row.ConfirmedUtc == null && row.PaperUtc == null && row.PhonedUtc == null),
        RecipientFlag.Unsent => Of(published).Where(row => row.SentUtc == null),
        RecipientFlag.Sent => Of(published).Where(row => row.SentUtc != null),
        RecipientFlag.Opened => Of(published).Where(row => row.OpenedUtc != null),
        RecipientFlag.Confirmed => Of(published).Where(row => row.ConfirmedUtc != null),
        RecipientFlag.Paper => Of(published).Where(row => row.PaperUtc != null),
        RecipientFlag.Phoned => Of(published).Where(row => row.PhonedUtc != null),
        RecipientFlag.CallAsked => Of(published).Where(row => row.CallAskedUtc != null),
        RecipientFlag.Failed => Of(published).Where(row => row.FailedUtc != null),
        _ => Of(published),
    };

    /// <summary>Of each class, how many households have the letter and how many of them have answered it, on paper or by the link.</summary>
    public async Task<IReadOnlyList<ClassReturn>> ReturnsAsync(ContentItem published, CancellationToken cancellationToken)
    {
        var classes = await Of(published)
            .GroupBy(row => row.HouseholdKey, (_, all) => new { Class = all.Min(row => row.OrganizationId), Answered = all.Max(row => row.PaperUtc != null || row.ConfirmedUtc != null ? 1 : 0) })
            .GroupBy(household => household.Class, (place, all) => new { Class = place, Letters = all.Count(), Returned = all.Sum(household => household.Answered) })
            .ToListAsync(cancellationToken);
        return [.. classes.Select(entry => new ClassReturn(entry.Class, entry.Letters, entry.Returned)).OrderBy(entry => entry.Percent).ThenBy(entry => entry.OrganizationId)];
    }

    public async Task<IReadOnlyDictionary<RecipientFlag, int>> CountAsync(ContentItem published, CancellationToken cancellationToken)
    {
        // One pass over the rows of one letter, whatever is counted.
        var count = await Of(published).GroupBy(row => 1).Select(all => new
        {
            Rest = all.Count(row => row.ConfirmedUtc == null && row.PaperUtc == null && row.PhonedUtc == null),
            Unsent = all.Count(row => row.SentUtc == null),
            Sent = all.Count(row => row.SentUtc != null),
            Opened = all.Count(row => row.OpenedUtc != null),
            Confirmed = all.Count(row => row.ConfirmedUtc != null),
            Paper = all.Count(row => row.PaperUtc != null),
            Phoned = all.Count(row => row.PhonedUtc != null),
            CallAsked = all.Count(row => row.CallAskedUtc != null),
            Failed = all.Count(row => row.FailedUtc != null),
        }).FirstOrDefaultAsync(cancellationToken);
        return new Dictionary<RecipientFlag, int>
        {
            [RecipientFlag.Rest] = count?.Rest ?? 0,
            [RecipientFlag.Unsent] = count?.Unsent ?? 0,
            [RecipientFlag.Sent] = count?.Sent ?? 0,
            [RecipientFlag.Opened] = count?.Opened ?? 0,
            [RecipientFlag.Confirmed] = count?.Confirmed ?? 0,
            [RecipientFlag.Paper] = count?.Paper ?? 0,
            [RecipientFlag.Phoned] = count?.Phoned ?? 0,
            [RecipientFlag.CallAsked] = count?.CallAsked ?? 0,
            [RecipientFlag.Failed] = count?.Failed ?? 0,
        };
    }
}
