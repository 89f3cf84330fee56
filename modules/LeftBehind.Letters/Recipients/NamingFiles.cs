using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Indexes;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Indexes;

namespace LeftBehind.Letters.Recipients;

/// <summary>Finds the files that may name somebody of another file: whoever is the same by <see cref="SamePersonRules"/> shares a phone of the family, or its home.</summary>
internal sealed class NamingFiles(IDocumentSession session, IKeyedHash hash)
{
    private const int TokensAtOnce = 500;

    /// <summary>Of the province: who moves further has a file that is saved there, and then it is seen.</summary>
    public async Task<IReadOnlyCollection<string>> FindAsync(ContentItem child, NamedPerson person, CancellationToken cancellationToken)
    {
        var family = NamedFamily.Of(child);
        var found = new HashSet<string>();
        foreach (var tokens in TokensOf(family).Chunk(TokensAtOnce))
        {
            found.UnionWith(await WithPhones(child, tokens).ToListAsync(cancellationToken));
        }
        if (family.Address.Length > 0)
        {
            // A village may be all of an address: of a file that says no more, only the persons' names are read.
            found.UnionWith((await AtHome(child, PupilContactsProvider.AddressHashOf(family.Address, hash)).Select(row => new { row.ContentItemId, row.Persons }).ToListAsync(cancellationToken))
                .Where(row => JsonSerializer.Deserialize<List<PupilPerson>>(row.Persons, ContentJson.Options)!.Any(other => SamePersonRules.IsNamedAlike(other.Name, person.Name)))
                .Select(row => row.ContentItemId));
        }
        return found;
    }

    public IQueryable<string> WithPhones(ContentItem child, string[] tokens) => session.QueryOutsideScope<ChildToken>()
        .Where(row => row.Latest && row.ProvinceId == child.ProvinceId && row.ContentItemId != child.ContentItemId && tokens.Contains(row.Token)).Select(row => row.ContentItemId);

    public IQueryable<PupilContacts> AtHome(ContentItem child, string address) => session.QueryOutsideScope<PupilContacts>()
        .Where(row => row.Latest && row.ProvinceId == child.ProvinceId && row.ContentItemId != child.ContentItemId && row.AddressHash == address);

    /// <summary>The blocks that were noted in other files which share a phone with these families, by family.</summary>
    public async Task<ILookup<NamedFamily, BlockedPerson>> BlocksNearAsync(IReadOnlyList<NamedFamily> families, CancellationToken cancellationToken)
    {
        var byToken = families.SelectMany(family => TokensOf(family).Select(token => (token, family))).ToLookup(entry => entry.token, entry => entry.family);
        var near = new List<(NamedFamily Family, BlockedPerson Block)>();
        foreach (var tokens in byToken.Select(entry => entry.Key).Chunk(TokensAtOnce))
        {
            var blocks = await BlocksNear(tokens).ToListAsync(cancellationToken);
            near.AddRange(blocks.SelectMany(entry => byToken[entry.Token].Select(family => (family, entry.Block))));
        }
        return near.ToLookup(entry => entry.Family, entry => entry.Block);
    }

    public IQueryable<NearBlock> BlocksNear(string[] tokens) => session.QueryOutsideScope<ChildToken>().Where(row => row.Latest && tokens.Contains(row.Token))
        .Join(session.Set<BlockedPerson>().AsNoTracking().Where(block => block.ContentItemId == block.NotedInId && block.PersonId == block.NotedAsId),
            row => row.ContentItemId, block => block.NotedInId, (row, block) => new NearBlock(row.Token, block));

    private IEnumerable<string> TokensOf(NamedFamily family) => ChildTokens.OfPhones(family.Persons.SelectMany(person => person.Phones), hash);
}
