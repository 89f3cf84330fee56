using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Services;

/// <summary>Puts an organization under another one. Everything that is kept there follows it, so that its new county sees it and its old one no longer does.</summary>
internal sealed class OrganizationMover(IDocumentSession session, OrganizationRights rights, OrganizationPaths paths, IOrganizationRestamp restamp, IAuditLog audit)
{
    private const int MostParents = 200;

    public async Task<IReadOnlyList<Organization>> ParentsAsync(Organization row, CancellationToken cancellationToken)
    {
        var levels = OrganizationRules.ParentsOf(row.Level);
        var found = await session.Query<Organization>().Where(parent => levels.Contains(parent.Level) && parent.Id != row.ParentId && parent.ValidTo == null)
            .OrderBy(parent => parent.Level).ThenBy(parent => parent.Code).Take(MostParents + 1).ToListAsync(cancellationToken);
        return found.Count > MostParents ? [] : [.. found.Where(parent => rights.LevelsUnder(parent).Contains(row.Level))];
    }

    /// <returns>A text of the rules; null where it was moved.</returns>
    public async Task<string?> MoveAsync(Organization row, string parentCode, CancellationToken cancellationToken)
    {
        var code = OrganizationRules.NormalizeCode(parentCode);
        var parent = await session.Query<Organization>().FirstOrDefaultAsync(known => known.Code == code && known.Level != OrganizationLevel.Class, cancellationToken);
        if (parent is null || !rights.MayMake(row.Level, parent.Path))
        {
            return OrganizationRules.ParentMissing;
        }
        if (OrganizationRules.FaultOfMove(row.Id, row.Level, parent.Level, Chain(parent)) is { } fault)
        {
            return fault;
        }
        OrganizationTree.Attach(row, parent);
        row.Revision++;
        await session.SaveAsync(cancellationToken);
        paths.Forget();
        await restamp.RestampAsync(row.Path, cancellationToken);
        await audit.RecordAsync(new AuditEntry(AuditAction.Changed, nameof(Organization), row.Id.ToString(CultureInfo.InvariantCulture)) { OrganizationId = row.Id, Detail = parent.Name }, cancellationToken);
        return null;
    }

    private static IEnumerable<int> Chain(Organization row) =>
        new[] { row.ProvinceId, row.CityId, row.CountyId, row.TownshipId, row.SchoolId }.OfType<int>();
}
