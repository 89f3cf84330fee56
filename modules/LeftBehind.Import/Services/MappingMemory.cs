using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Tables;

namespace LeftBehind.Import.Services;

/// <summary>Remembers how an organization has mapped tables with certain headings.</summary>
internal sealed class MappingMemory(IDocumentSession session, TimeProvider time)
{
    public async Task<IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>>> RecallAsync(string target, int organizationId, CancellationToken cancellationToken)
    {
        var known = await session.Query<ImportMapping>().Where(mapping => mapping.Target == target && mapping.OrganizationId == organizationId).ToListAsync(cancellationToken);
        return known.ToDictionary(mapping => mapping.Signature, mapping => (IReadOnlyDictionary<string, string>)JsonSerializer.Deserialize<Dictionary<string, string>>(mapping.Columns, ContentJson.Options)!);
    }

    public async Task RememberAsync(string target, int organizationId, SourceTable table, IReadOnlyDictionary<int, string> columns, CancellationToken cancellationToken)
    {
        var byHeading = table.Columns.Where(column => columns.ContainsKey(column.Index)).DistinctBy(column => HeaderLabel.Normalize(column.Label.Text))
            .ToDictionary(column => HeaderLabel.Normalize(column.Label.Text), column => columns[column.Index]);
        var json = JsonSerializer.Serialize(byHeading, ContentJson.Options);
        var (signature, now) = (table.Signature, time.GetUtcNow().UtcDateTime);
        await session.BeginAsync(cancellationToken);
        var known = await session.Set<ImportMapping>().Where(mapping => mapping.OrganizationId == organizationId && mapping.Target == target && mapping.Signature == signature)
            .ExecuteUpdateAsync(set => set.SetProperty(mapping => mapping.Columns, json).SetProperty(mapping => mapping.UsedUtc, now), cancellationToken);
        if (known == 0)
        {
            session.Set<ImportMapping>().Add(new ImportMapping { Target = target, OrganizationId = organizationId, Signature = signature, Columns = json, UsedUtc = now });
            await session.SaveAsync(cancellationToken);
        }
    }
}
