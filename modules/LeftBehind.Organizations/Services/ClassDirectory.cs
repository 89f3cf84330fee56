using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Organizations.Services;

internal sealed class ClassDirectory(DbContext context) : IClassDirectory
{
    private readonly Dictionary<int, SchoolClass?> _seen = [];

    public async Task<SchoolClass?> FindAsync(int classId, CancellationToken cancellationToken) =>
        (await FindManyAsync([classId], cancellationToken)).GetValueOrDefault(classId);

    public async Task<IReadOnlyList<SchoolClass>> OfSchoolAsync(int schoolId, CancellationToken cancellationToken)
    {
        var classes = await ReadAsync(row => row.SchoolId == schoolId, cancellationToken);
        classes.ForEach(known => _seen[known.Id] = known);
        return [.. classes.OrderByDescending(known => known.Cohort.EntryYear).ThenBy(known => known.Cohort.Number)];
    }

    public async Task<IReadOnlyDictionary<int, SchoolClass>> FindManyAsync(IReadOnlyCollection<int> classIds, CancellationToken cancellationToken)
    {
        int[] unseen = [.. classIds.Where(id => !_seen.ContainsKey(id))];
        if (unseen.Length > 0)
        {
            var found = (await ReadAsync(row => unseen.Contains(row.Id), cancellationToken)).ToDictionary(known => known.Id);
            foreach (var id in unseen)
            {
                _seen[id] = found.GetValueOrDefault(id);
            }
        }
        return classIds.Distinct().Select(id => _seen[id]).OfType<SchoolClass>().ToDictionary(known => known.Id);
    }

    private async Task<List<SchoolClass>> ReadAsync(System.Linq.Expressions.Expression<Func<Organization, bool>> which, CancellationToken cancellationToken)
    {
        var rows = await context.Set<Organization>().AsNoTracking()
            .Where(row => row.Level == OrganizationLevel.Class && row.EntryYear != null && row.ClassNumber != null && row.Stage != null).Where(which)
            .Join(context.Set<Organization>(), row => row.SchoolId, school => school.Id, (row, school) => new { Class = row, School = school })
            .Join(context.Set<Organization>(), pair => pair.School.CountyId, county => county.Id, (pair, county) => new { pair.Class, pair.School, CountyCode = county.Code })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new SchoolClass(row.Class.Id, row.School.Id, row.Class.Cohort!.Value)
        {
            SchoolName = row.School.Name,
            SchoolCode = row.School.Code,
            CountyCode = row.CountyCode,
        })];
    }
}
