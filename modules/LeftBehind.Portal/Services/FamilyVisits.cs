using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Links;

namespace LeftBehind.Portal.Services;

/// <summary>Reads what an address and a phone together are good for.</summary>
internal sealed class FamilyVisits(ILetterLinks links, ILetterPages pages, FamilyDevices devices, IOrganizationPaths paths)
{
    /// <returns>Null where the link is unknown, expired or withdrawn: from outside they all look the same.</returns>
    public async Task<FamilyVisit?> FindAsync(string token, CancellationToken cancellationToken)
    {
        if (await links.FindAsync(token, cancellationToken) is not { } link)
        {
            return null;
        }
        var device = await devices.FindAsync(link, cancellationToken);
        var isAnswered = device?.CheckedUtc is not null;
        link = isAnswered ? link : await links.AskAsync(link, cancellationToken);
        var letter = await pages.ReadAsync(link, cancellationToken);
        // One that cannot be written out stays closed: the tap that opens it tells the teacher, which a page that is only looked at may not.
        var isOpened = link.Recipient.OpenedUtc is not null && letter is { IsWritten: true };
        var stage = FamilyStageRules.Of(link.State, link.Check, device?.NoticeVersion == FamilyDevices.NoticeVersion, isAnswered, isOpened);
        if (stage is not { } reached)
        {
            return null;
        }
        return new(token, link, reached)
        {
            Letter = letter,
            HasSound = reached == FamilyStage.Letter && pages.SoundOf(link) is { Length: > 0 },
            School = letter is { School.Length: > 0 } ? letter.School : await paths.NameAsync(link.Recipient.SchoolId ?? link.Recipient.OrganizationId, cancellationToken),
        };
    }
}
