using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Parts;

namespace LeftBehind.Letters.Recipients;

/// <summary>Makes the rows of whom a published letter goes to, all at once.</summary>
internal sealed class LetterRecipients(IDocumentSession session, LetterAudience audiences, LinkTokens tokens, TimeProvider time)
{
    private const int DaysOfLink = 180;
    private const int LongestNames = 500;

    public async Task<AudienceCount> CountAsync(ContentItem letter, CancellationToken cancellationToken)
    {
        var (audience, language) = (letter.Get<LetterAudiencePart>(), letter.Get<LetterPart>().Language);
        return Count(await audiences.ReadAsync(letter, audience, cancellationToken), audience, language, await audiences.RulesAsync(letter, cancellationToken));
    }

    public static AudienceCount Count(IReadOnlyList<Household> households, LetterAudiencePart audience, LetterLanguage language, PersonRules rules)
    {
        var (reached, persons, left) = (0, 0, new List<string>());
        foreach (var household in households)
        {
            var named = household.Persons.Select(person => AudienceRules.ChildrenFor(person, audience, language, rules)).Where(children => children.Count > 0).ToList();
            persons += named.Count;
            reached += named.Count > 0 ? 1 : 0;
            left.AddRange(household.Pupils.Where(pupil => !named.Exists(children => children.Contains(pupil))).Select(pupil => pupil.Name));
        }
        return new(households.Sum(household => household.Pupils.Count), reached, persons, left);
    }

    public async Task CreateAsync(ContentItem letter, CancellationToken cancellationToken)
    {
        var (audience, language) = (letter.Get<LetterAudiencePart>(), letter.Get<LetterPart>().Language);
        var (households, rules) = (await audiences.ReadAsync(letter, audience, cancellationToken), await audiences.RulesAsync(letter, cancellationToken));
        var expires = time.GetUtcNow().UtcDateTime.AddDays(DaysOfLink);
        var rows = new List<LetterRecipient>(households.Count * 2);
        foreach (var household in households)
        {
            var first = rows.Count;
            foreach (var person in household.Persons)
            {
                if (AudienceRules.ChildrenFor(person, audience, language, rules) is { Count: > 0 } children)
                {
                    rows.Add(RowOf(letter, household, person, children, isAddressee: rows.Count == first));
                    rows[^1].LinkExpiresUtc = expires;
                }
            }
        }
        await session.BeginAsync(cancellationToken);
        await session.InsertManyAsync(rows, cancellationToken);
    }

    private LetterRecipient RowOf(ContentItem letter, Household household, HouseholdPerson person, IReadOnlyList<AudiencePupil> children, bool isAddressee)
    {
        var names = string.Join('、', children.Select(child => child.Name));
        var row = new LetterRecipient
        {
            OrganizationId = children[0].OrganizationId,
            ContentItemId = letter.ContentItemId,
            ContentItemVersionId = letter.ContentItemVersionId,
            HouseholdKey = household.Key,
            PersonId = person.Person.Id,
            PersonName = person.Person.Name,
            Relation = person.Person.Relation,
            IsAddressee = isAddressee,
            ChildIds = string.Join(',', children.Select(child => child.ContentItemId)),
            ChildNames = names.Length > LongestNames ? names[..LongestNames] : names,
            SortKey = children[0].SortKey,
        };
        row.TokenHash = tokens.HashOf(tokens.Of(row));
        return row;
    }
}
