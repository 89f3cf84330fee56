using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Services;

/// <summary>One child, one file (S24): the same number twice in a school is refused.</summary>
internal sealed class ChildNumbers(IDocumentSession session, IClassDirectory classes, IKeyedHash hash)
{
    private const int HashesAtOnce = 400;

    // Who has a number in a school: files on record and those of the same save.
    private readonly Dictionary<(int School, string Hash), HashSet<string>> _owners = [];

    /// <summary>Looks up the numbers of all items of a save at once.</summary>
    public async Task PrepareAsync(IReadOnlyList<ContentItem> items, CancellationToken cancellationToken)
    {
        _owners.Clear();
        foreach (var item in items)
        {
            foreach (var number in Numbers(item.Get<ChildPart>()))
            {
                Owners(await SchoolOfAsync(item, cancellationToken), number).Add(item.ContentItemId);
            }
        }
        foreach (var hashes in _owners.Keys.Select(key => key.Hash).Distinct().Chunk(HashesAtOnce))
        {
            // A class teacher does not see the other classes, and still must not make a second file.
            var rows = await session.QueryOutsideScope<ChildIndex>()
                .Where(row => row.Latest && (hashes.Contains(row.StudentRegistryHash) || hashes.Contains(row.ResidentIdHash)))
                .Select(row => new { row.ContentItemId, row.SchoolId, row.StudentRegistryHash, row.ResidentIdHash }).ToListAsync(cancellationToken);
            foreach (var row in rows.Where(row => row.SchoolId is not null))
            {
                foreach (var number in new[] { row.StudentRegistryHash, row.ResidentIdHash }.OfType<string>())
                {
                    Owners(row.SchoolId!.Value, number).Add(row.ContentItemId);
                }
            }
        }
    }

    public async Task<IReadOnlyList<Finding>> DoublesAsync(ContentItem item, ChildPart child, CancellationToken cancellationToken)
    {
        var school = await SchoolOfAsync(item, cancellationToken);
        var findings = new List<Finding>();
        if (HashOf(child.StudentRegistryNo) is { } registry && Owners(school, registry).Any(owner => owner != item.ContentItemId))
        {
            findings.Add(new(FindingCode.NumberTaken, "Child.StudentRegistryNo"));
        }
        if (HashOf(child.ResidentIdNo) is { } id && Owners(school, id).Any(owner => owner != item.ContentItemId))
        {
            findings.Add(new(FindingCode.NumberTaken, "Child.ResidentIdNo"));
        }
        return findings;
    }

    private IEnumerable<string> Numbers(ChildPart child) => new[] { HashOf(child.StudentRegistryNo), HashOf(child.ResidentIdNo) }.OfType<string>();

    private HashSet<string> Owners(int school, string number)
    {
        if (!_owners.TryGetValue((school, number), out var owners))
        {
            _owners[(school, number)] = owners = [];
        }
        return owners;
    }

    private async Task<int> SchoolOfAsync(ContentItem item, CancellationToken cancellationToken) =>
        (await classes.FindAsync(item.OrganizationId, cancellationToken))?.SchoolId ?? item.SchoolId ?? item.OrganizationId;

    private string? HashOf(string? number) => Abstractions.Identifiers.ResidentIdNumber.Normalize(number) is { Length: > 0 } plain ? hash.Of(plain) : null;
}
