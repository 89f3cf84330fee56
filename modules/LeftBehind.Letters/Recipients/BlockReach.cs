using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Letters.Recipients;

/// <summary>Works out under which ids a block holds: in each file that names the same person.</summary>
internal sealed class BlockReach(IDocumentSession session, NamingFiles files)
{
    private const int AtOnce = 200;

    /// <summary>A block was noted of somebody in a child's file, or what the file says of them has changed.</summary>
    public async Task SpreadAsync(ContentItem child, string personId, CancellationToken cancellationToken)
    {
        await LiftAsync(child.ContentItemId, personId, cancellationToken);
        var family = NamedFamily.Of(child);
        var person = family.Persons.FirstOrDefault(other => other.Id == personId);
        var rows = new List<BlockedPerson> { RowOf(child.ContentItemId, personId, child.ContentItemId, personId, person?.Name) };
        if (person is not null)
        {
            // A file may name them twice, as a parent and as a guardian.
            rows.AddRange(SamePersonRules.IdsIn(family, family, person).Where(id => id != personId).Select(id => RowOf(child.ContentItemId, id, child.ContentItemId, personId, person.Name)));
            foreach (var ids in (await files.FindAsync(child, person, cancellationToken)).Chunk(AtOnce))
            {
                rows.AddRange((await FilesAsync(ids, cancellationToken)).SelectMany(
                    file => SamePersonRules.IdsIn(NamedFamily.Of(file), family, person).Select(id => RowOf(file.ContentItemId, id, child.ContentItemId, personId, person.Name))));
            }
        }
        session.Set<BlockedPerson>().AddRange(rows);
        await session.SaveAsync(cancellationToken);
    }

    /// <summary>A block was taken back; it holds in no other file either.</summary>
    public async Task LiftAsync(string childId, string personId, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        await session.Set<BlockedPerson>().Where(row => row.NotedInId == childId && row.NotedAsId == personId).ExecuteDeleteAsync(cancellationToken);
    }

    /// <summary>Files were saved: whom they name may be blocked in another one, or be blocked no more.</summary>
    public async Task FollowAsync(IReadOnlyList<ContentItem> saved, CancellationToken cancellationToken)
    {
        // Most places have none: an import is not to read each file for that.
        if (!await session.Set<BlockedPerson>().AnyAsync(cancellationToken))
        {
            return;
        }
        foreach (var some in saved.Select(file => (File: file, Family: NamedFamily.Of(file))).Chunk(AtOnce))
        {
            string[] ids = [.. some.Select(one => one.File.ContentItemId)];
            string[] names = [.. some.SelectMany(one => one.Family.Persons.Select(person => person.Name)).Distinct()];
            var known = await session.Set<BlockedPerson>().AsNoTracking().Where(row => names.Contains(row.Name) || ids.Contains(row.ContentItemId)).ToListAsync(cancellationToken);
            // The name may be spelt otherwise there; then the phone is the same.
            var near = await files.BlocksNearAsync([.. some.Select(one => one.Family)], cancellationToken);
            foreach (var (file, family) in some)
            {
                var concerning = known.Where(row => row.ContentItemId == file.ContentItemId || family.Persons.Any(person => person.Name == row.Name)).Concat(near[family]).DistinctBy(row => row.Id).ToList();
                if (concerning.Count > 0)
                {
                    await FollowAsync(file, concerning, cancellationToken);
                }
            }
        }
    }

    private async Task FollowAsync(ContentItem saved, List<BlockedPerson> known, CancellationToken cancellationToken)
    {
        foreach (var own in known.Where(row => IsOwn(row) && row.NotedInId == saved.ContentItemId))
        {
            await SpreadAsync(saved, own.NotedAsId, cancellationToken);
        }
        var family = NamedFamily.Of(saved);
        var blocks = known.Where(row => IsOwn(row) && row.NotedInId != saved.ContentItemId).ToList();
        var noting = (await FilesAsync([.. blocks.Select(row => row.NotedInId).Distinct()], cancellationToken)).ToDictionary(file => file.ContentItemId, NamedFamily.Of);
        await session.BeginAsync(cancellationToken);
        await session.Set<BlockedPerson>().Where(row => row.ContentItemId == saved.ContentItemId && row.NotedInId != saved.ContentItemId).ExecuteDeleteAsync(cancellationToken);
        foreach (var block in blocks)
        {
            if (noting.GetValueOrDefault(block.NotedInId) is { } noted && noted.Persons.FirstOrDefault(person => person.Id == block.NotedAsId) is { } person)
            {
                session.Set<BlockedPerson>().AddRange(SamePersonRules.IdsIn(family, noted, person).Select(id => RowOf(saved.ContentItemId, id, block.NotedInId, block.NotedAsId, person.Name)));
            }
        }
        await session.SaveAsync(cancellationToken);
    }

    private Task<List<ContentItem>> FilesAsync(string[] ids, CancellationToken cancellationToken) =>
        session.QueryOutsideScope<ContentItem>().Where(item => item.Latest && ids.Contains(item.ContentItemId)).ToListAsync(cancellationToken);

    private static bool IsOwn(BlockedPerson row) => row.ContentItemId == row.NotedInId && row.PersonId == row.NotedAsId;

    private static BlockedPerson RowOf(string childId, string personId, string notedInId, string notedAsId, string? name) =>
        new() { ContentItemId = childId, PersonId = personId, NotedInId = notedInId, NotedAsId = notedAsId, Name = name ?? "" };
}
