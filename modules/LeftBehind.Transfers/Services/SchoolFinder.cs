using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Transfers.ViewModels;

namespace LeftBehind.Transfers.Services;

/// <summary>Schools of the province by name or code. What schools are called and whom to call there is public; nothing of a pupil is asked.</summary>
internal sealed class SchoolFinder(IDocumentSession session, IUserContext userContext, IOrganizationPaths paths, TimeProvider time)
{
    public const int Most = 20;

    public async Task<IReadOnlyList<FoundSchool>> FindAsync(string? sought, CancellationToken cancellationToken)
    {
        var wanted = sought?.Trim() ?? "";
        if (wanted.Length is 0 or > 100)
        {
            return [];
        }
        var found = await (await InProvinceAsync(cancellationToken)).Where(row => row.Code == wanted || row.Name.Contains(wanted))
            .OrderBy(row => row.NameKey).ThenBy(row => row.Id).Take(Most + 1).ToListAsync(cancellationToken);
        var names = await paths.NamesAsync([.. found.Select(row => row.Id)], cancellationToken);
        return [.. found.Select(row => new FoundSchool(row.Id, names.GetValueOrDefault(row.Id, row.Name), row.Code))];
    }

    /// <summary>Null where it is not in the province, or closed.</summary>
    public async Task<Organization?> OfProvinceAsync(int schoolId, CancellationToken cancellationToken) =>
        await (await InProvinceAsync(cancellationToken)).SingleOrDefaultAsync(row => row.Id == schoolId, cancellationToken);

    /// <summary>Whom to call at a school.</summary>
    public Task<Organization?> ContactAsync(int schoolId, CancellationToken cancellationToken) =>
        session.QueryOutsideScope<Organization>().SingleOrDefaultAsync(row => row.Id == schoolId, cancellationToken);

    private async Task<IQueryable<Organization>> InProvinceAsync(CancellationToken cancellationToken)
    {
        var (today, province) = (ChinaTime.Today(time), (await paths.FindAsync(userContext.User.Scope.OrganizationId, cancellationToken))?.ProvinceId);
        return session.QueryOutsideScope<Organization>().Where(row => row.Level == OrganizationLevel.School && row.ProvinceId == province && (row.ValidTo == null || row.ValidTo >= today));
    }
}
