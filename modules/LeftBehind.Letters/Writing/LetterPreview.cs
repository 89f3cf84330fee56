using LeftBehind.Abstractions.Content;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Recipients;

namespace LeftBehind.Letters.Writing;

/// <summary>Shows a letter as one family would get it, before anybody does.</summary>
internal sealed class LetterPreview(LetterAudience audiences, FamilyReader families, LetterRenderer renderer, IContentManager content)
{
    private const int MostPupils = 300;

    public async Task<(IReadOnlyList<AudiencePupil> Pupils, string? Chosen, LetterText Text, AudienceCount Count)> OfAsync(
        ContentItem item, LetterPart letter, LetterAudiencePart audience, string? child, CancellationToken cancellationToken)
    {
        var households = await audiences.ReadAsync(item, audience, cancellationToken);
        var count = LetterRecipients.Count(households, audience, letter.Language, await audiences.RulesAsync(item, cancellationToken));
        var chosen = households.FirstOrDefault(household => household.Pupils.Any(pupil => pupil.ContentItemId == child)) ?? (households is [var first, ..] ? first : null);
        var family = chosen is null ? LetterFamily.Nobody : await families.OfAsync(letter, SampleOf(chosen), cancellationToken);
        return ([.. households.SelectMany(household => household.Pupils).Take(MostPupils)], chosen?.Key, await renderer.RenderAsync(letter, item, family, cancellationToken), count);
    }

    public async Task<bool> IsPublishedAsync(string letterId, CancellationToken cancellationToken) => await content.GetAsync(letterId, ContentVersion.Published, cancellationToken) is not null;

    private static LetterRecipient SampleOf(Household household) => new()
    {
        ChildIds = string.Join(',', household.Pupils.Select(pupil => pupil.ContentItemId)),
        Relation = household.Persons.AsEnumerable().FirstOrDefault(person => person.Person.IsMarked)?.Person.Relation ?? "",
    };
}
