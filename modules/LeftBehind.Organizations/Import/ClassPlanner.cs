using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Targets;
using LeftBehind.Organizations.Services;

namespace LeftBehind.Organizations.Import;

internal sealed class ClassPlanner(OrganizationPlaces places, OrganizationRights rights, ImportTexts texts, TimeProvider time)
{
    public async Task<ClassPlan> PlanAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        var place = await places.FindAsync(request.OrganizationId, cancellationToken);
        var rows = await places.Within(place).Where(row => row.ValidTo == null && (row.Level == OrganizationLevel.School || row.Level == OrganizationLevel.Class)).ToListAsync(cancellationToken);
        var schools = new NamedOrganizations([.. rows.Where(row => row.Level == OrganizationLevel.School)], await places.FormerNamesAsync(cancellationToken));
        var classes = rows.Where(row => row.Cohort is not null).DistinctBy(row => (row.SchoolId, row.Cohort)).ToDictionary(row => (row.SchoolId!.Value, row.Cohort!.Value));
        var year = SchoolCalendarRules.YearOn(ChinaTime.Today(time));
        var judge = new ClassJudge(new SchoolFinder(place, schools, texts.Own), classes, rights, texts, year);
        return new ClassPlan
        {
            Verdicts = [.. request.Sheets.SelectMany(sheet => sheet.Rows).Select(judge.Judge)],
            Notices = [texts.Own["Grades are those of the school year that began in {0}.", year.StartYear]],
            Made = [.. judge.Made],
            Changed = [.. judge.Changed],
        };
    }
}
