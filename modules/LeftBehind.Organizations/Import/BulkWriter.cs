using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Targets;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Services;

namespace LeftBehind.Organizations.Import;

/// <summary>Writes many organizations at once: a level after the other, since a chain holds the ids of those above.</summary>
internal sealed class BulkWriter(IDocumentSession session, IAuditLog audit)
{
    /// <summary>Makes organizations under their parents, which are there or stand before them.</summary>
    public async Task MakeAsync(IReadOnlyList<(Organization Made, Organization Parent)> pairs, CancellationToken cancellationToken)
    {
        foreach (var level in pairs.GroupBy(pair => pair.Made.Level).OrderBy(group => group.Key))
        {
            session.Set<Organization>().AddRange(level.Select(pair => pair.Made));
            await SaveAsync(cancellationToken);
            foreach (var (made, parent) in level)
            {
                OrganizationTree.Attach(made, parent);
            }

            await SaveAsync(cancellationToken);
        }

        await audit.RecordManyAsync([.. pairs.Select(pair => Entry(AuditAction.Created, pair.Made.Id))], cancellationToken);
    }

    /// <summary>Changes organizations that are there, unless somebody else has done so since they were read.</summary>
    public async Task ChangeAsync(IReadOnlyList<(Organization Read, Action<Organization> Change)> changes, CancellationToken cancellationToken)
    {
        var read = changes.ToDictionary(change => change.Read.Id);
        int[] ids = [.. read.Keys];
        foreach (var row in await session.Query<Organization>().AsTracking().Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken))
        {
            if (row.Revision != read[row.Id].Read.Revision)
            {
                throw new ImportConflictException();
            }

            read[row.Id].Change(row);
            row.Revision++;
        }

        await SaveAsync(cancellationToken);
        await audit.RecordManyAsync([.. ids.Select(id => Entry(AuditAction.Changed, id))], cancellationToken);
    }

    // A unique index or a revision speaks for somebody who was faster: the plan is made anew.
    private async Task SaveAsync(CancellationToken cancellationToken)
    {
        try
        {
            await session.SaveAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            throw new ImportConflictException();
        }
    }

    private static AuditEntry Entry(AuditAction action, int id) => new(action, nameof(Organization), id.ToString(CultureInfo.InvariantCulture)) { OrganizationId = id };
}
