using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Services;

/// <summary>Puts classes into another school, with all that is kept in them; what a class was called until then is remembered.</summary>
internal sealed class ClassMover(IDocumentSession session, OrganizationPaths paths, IOrganizationRestamp restamp)
{
    public async Task MoveAsync(SchoolMerge merge, Organization into, CancellationToken cancellationToken)
    {
        int[] ids = [.. merge.Classes.Keys];
        var classes = await session.Query<Organization>().AsTracking().Where(row => ids.Contains(row.Id)).ToListAsync(cancellationToken);
        var lastDay = merge.On.AddDays(-1);
        foreach (var row in classes)
        {
            session.Set<FormerName>().Add(new() { OrganizationId = row.Id, Name = Before(merge, row.NameOn(lastDay)), Until = lastDay });
            row.ClassNumber = merge.Classes[row.Id];
            ClassNames.Give(row, row.Cohort!.Value);
            OrganizationTree.Attach(row, into);
            row.Revision++;
        }
        await session.SaveAsync(cancellationToken);
        paths.Forget();
        foreach (var row in classes)
        {
            await restamp.RestampAsync(row.Path, cancellationToken);
        }
        await restamp.HandOverAsync(merge.FromId, into.Path, cancellationToken);
    }

    private static string Before(SchoolMerge merge, string name)
    {
        var whole = string.Create(CultureInfo.InvariantCulture, $"{merge.From} {name}");
        return whole.Length > OrganizationRules.LongestName ? name : whole;
    }
}
