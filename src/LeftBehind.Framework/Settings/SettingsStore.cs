using System.Text.Json;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Settings;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Settings;

internal sealed class SettingsStore(IDocumentSession session, IOrganizationPaths paths) : ISettings
{
    public async Task<T> GetAsync<T>(int? organizationId, CancellationToken cancellationToken) where T : class, new()
    {
        var nearestFirst = organizationId is { } id && await paths.FindAsync(id, cancellationToken) is { } path ? Chain(path) : [0];
        var name = typeof(T).Name;
        var rows = await session.Set<SettingsRow>().AsNoTracking()
            .Where(row => row.Name == name && nearestFirst.Contains(row.OrganizationId)).ToListAsync(cancellationToken);
        var nearest = rows.OrderBy(row => Array.IndexOf(nearestFirst, row.OrganizationId)).FirstOrDefault();
        return nearest is null ? new T() : JsonSerializer.Deserialize<T>(nearest.Json, ContentJson.Options)!;
    }

    public async Task SaveAsync<T>(T settings, int? organizationId, CancellationToken cancellationToken) where T : class, new()
    {
        var (name, owner) = (typeof(T).Name, organizationId ?? 0);
        var row = await session.Set<SettingsRow>().SingleOrDefaultAsync(row => row.Name == name && row.OrganizationId == owner, cancellationToken)
            ?? session.Set<SettingsRow>().Add(new SettingsRow { Name = name, OrganizationId = owner }).Entity;
        row.Json = JsonSerializer.Serialize(settings, ContentJson.Options);
        row.Revision++;
        await session.SaveAsync(cancellationToken);
    }

    private static int[] Chain(OrganizationPath path) =>
        [.. new[] { path.OrganizationId, path.ClassId, path.VillageId, path.SchoolId, path.TownshipId, path.CountyId, path.CityId, path.ProvinceId, 0 }
            .OfType<int>().Distinct()];
}
