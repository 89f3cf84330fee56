using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;
using LeftBehind.Screening.Entities;
using LeftBehind.Screening.ViewModels;

namespace LeftBehind.Screening.Services;

/// <summary>How far the schools of a county, the classes of a school have come.</summary>
internal sealed class ScreeningReader(IDocumentSession session, IUserContext userContext, IClassDirectory classes, ScreeningTerm terms)
{
    /// <summary>The school asked for, else the user's own place; null when there is none, or outside the user's scope.</summary>
    public async Task<ScreeningOverview?> ReadAsync(int? schoolId, CancellationToken cancellationToken)
    {
        var id = schoolId ?? userContext.User.Scope.OrganizationId;
        if (await session.Query<Organization>().FirstOrDefaultAsync(row => row.Id == id, cancellationToken) is not { } place)
        {
            return null;
        }
        var term = await terms.NowAsync(place.Id, cancellationToken);
        return place.Level switch
        {
            OrganizationLevel.County when schoolId is null => new(place, term, await SchoolsAsync(place.Id, ScreeningRules.KeyOf(term), cancellationToken)),
            OrganizationLevel.School => new(place, term, await ClassesAsync(place.Id, null, term, cancellationToken)),
            OrganizationLevel.Class when schoolId is null => new(place, term, await ClassesAsync(place.SchoolId!.Value, place.Id, term, cancellationToken)),
            _ => null,
        };
    }

    private async Task<IReadOnlyList<ScreeningRow>> SchoolsAsync(int countyId, int term, CancellationToken cancellationToken)
    {
        var schools = await session.Query<Organization>().Where(row => row.CountyId == countyId && row.Level == OrganizationLevel.School && row.ValidTo == null)
            .OrderBy(row => row.NameKey).ThenBy(row => row.Id).Select(row => new { row.Id, row.Name }).ToListAsync(cancellationToken);
        var inUse = await session.Query<Organization>().Where(row => row.CountyId == countyId && row.Level == OrganizationLevel.Class && row.EntryYear != null)
            .Select(row => new { row.SchoolId, row.EntryYear, row.Stage, row.ClassNumber }).ToListAsync(cancellationToken);
        var year = new SchoolYear(term / 10);
        var classCounts = inUse.Where(row => row is { Stage: { } stage, ClassNumber: { } number } && ClassRules.StateIn(new(row.EntryYear!.Value, stage, number), year) == ClassState.InSchool)
            .GroupBy(row => row.SchoolId).ToDictionary(rows => rows.Key ?? 0, rows => rows.Count());
        var marks = await session.Query<ScreeningPupil>().Where(pupil => pupil.CountyId == countyId && pupil.Term == term)
            .GroupBy(pupil => new { pupil.SchoolId, pupil.Mark }).Select(pupils => new { pupils.Key.SchoolId, pupils.Key.Mark, Count = pupils.Count() }).ToListAsync(cancellationToken);
        var closed = await session.Query<ScreeningClosure>().Where(closure => closure.CountyId == countyId && closure.Term == term)
            .GroupBy(closure => closure.SchoolId).Select(closures => new { SchoolId = closures.Key, Count = closures.Count() }).ToListAsync(cancellationToken);
        return [.. schools.Select(school => new ScreeningRow(
            school.Name,
            $"/admin/screening?school={school.Id}",
            RosterCounts.Of(marks.Where(mark => mark.SchoolId == school.Id).Select(mark => (mark.Mark, mark.Count))),
            closed.Find(row => row.SchoolId == school.Id)?.Count ?? 0,
            classCounts.GetValueOrDefault(school.Id)))];
    }

    private async Task<IReadOnlyList<ScreeningRow>> ClassesAsync(int schoolId, int? onlyClass, Term term, CancellationToken cancellationToken)
    {
        var key = ScreeningRules.KeyOf(term);
        var marks = await session.Query<ScreeningPupil>().Where(pupil => pupil.SchoolId == schoolId && pupil.Term == key)
            .GroupBy(pupil => new { pupil.ClassId, pupil.Mark }).Select(pupils => new { pupils.Key.ClassId, pupils.Key.Mark, Count = pupils.Count() }).ToListAsync(cancellationToken);
        var closed = await session.Query<ScreeningClosure>().Where(closure => closure.SchoolId == schoolId && closure.Term == key)
            .Select(closure => closure.ClassId).ToListAsync(cancellationToken);
        return [.. (await classes.OfSchoolAsync(schoolId, cancellationToken))
            .Where(known => (onlyClass is null || known.Id == onlyClass) && ClassRules.StateIn(known.Cohort, term.Year) == ClassState.InSchool)
            .Select(known => new ScreeningRow(
                ClassRules.Display(known.Cohort, term.Year),
                $"/admin/screening/{known.Id}",
                RosterCounts.Of(marks.Where(mark => mark.ClassId == known.Id).Select(mark => (mark.Mark, mark.Count))),
                closed.Contains(known.Id) ? 1 : 0,
                1))];
    }
}
