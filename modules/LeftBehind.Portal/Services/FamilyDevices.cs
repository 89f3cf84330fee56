using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Portal.Entities;

namespace LeftBehind.Portal.Services;

/// <summary>Which phones are remembered for the person of a link. Who holds a link is signed in as nobody: the row is reached by the phone's own secret.</summary>
internal sealed class FamilyDevices(IDocumentSession session, DeviceCookie cookie, TimeProvider time)
{
    /// <summary>The notice in its present wording; with another wording it is shown again.</summary>
    public const string NoticeVersion = "2026-11";

    public async Task<FamilyDevice?> FindAsync(LetterLink link, CancellationToken cancellationToken)
    {
        if (cookie.Hash() is not { } hash)
        {
            return null;
        }
        var person = PersonKeyOf(link.Recipient);
        return await session.QueryOutsideScope<FamilyDevice>().SingleOrDefaultAsync(row => row.SecretHash == hash && row.PersonKey == person && row.WithdrawnUtc == null, cancellationToken);
    }

    public Task ReadNoticeAsync(LetterLink link, CancellationToken cancellationToken) => ChangeAsync(
        link,
        row => (row.NoticeVersion, row.NoticeUtc) = (NoticeVersion, time.GetUtcNow().UtcDateTime),
        cancellationToken);

    public Task CheckedAsync(LetterLink link, CancellationToken cancellationToken) =>
        ChangeAsync(link, row => row.CheckedUtc = time.GetUtcNow().UtcDateTime, cancellationToken);

    /// <summary>Forgets the phone: what was shown on it is asked again.</summary>
    public Task ForgetAsync(LetterLink link, CancellationToken cancellationToken) =>
        ChangeAsync(link, row => (row.WithdrawnUtc, row.CheckedUtc) = (time.GetUtcNow().UtcDateTime, null), cancellationToken);

    /// <summary>Forgets all phones of these people, whoever holds them now.</summary>
    public async Task ForgetAllAsync(IReadOnlyList<LetterRecipient> people, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var (keys, now) = (people.Select(PersonKeyOf).Distinct().ToArray(), (DateTime?)time.GetUtcNow().UtcDateTime);
        await session.Set<FamilyDevice>().Where(row => keys.Contains(row.PersonKey) && row.WithdrawnUtc == null)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.WithdrawnUtc, now).SetProperty(row => row.CheckedUtc, (DateTime?)null), cancellationToken);
    }

    private async Task ChangeAsync(LetterLink link, Action<FamilyDevice> change, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var (hash, person) = (cookie.HashOrNew(), PersonKeyOf(link.Recipient));
        var row = await session.Set<FamilyDevice>().SingleOrDefaultAsync(row => row.SecretHash == hash && row.PersonKey == person, cancellationToken)
            ?? session.Set<FamilyDevice>().Add(new() { SecretHash = hash, PersonKey = person, OrganizationId = link.Recipient.OrganizationId }).Entity;
        row.WithdrawnUtc = null;
        change(row);
        await session.SaveAsync(cancellationToken);
    }

    private static string PersonKeyOf(LetterRecipient recipient) =>
        recipient.PersonId is { Length: > 0 } person ? person : FormattableString.Invariant($"r{recipient.Id}");
}
