using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.ViewModels;

namespace LeftBehind.Organizations.Services;

internal sealed class ClassesOfYear(OrganizationReader reader, OrganizationEditor editor)
{
    // From the middle of summer a school thinks of the year that comes.
    private const int DaysAhead = 45;

    /// <summary>The classes there are; for the grade that enters, as many as entered last year.</summary>
    public async Task<ClassesForm> FormAsync(Organization school, CancellationToken cancellationToken)
    {
        var year = SchoolCalendarRules.YearOn(reader.Today.AddDays(DaysAhead));
        var known = Cohorts(await reader.ChildrenAsync(school.Id, cancellationToken));
        var (present, lastYear) = (ClassRules.CountPerGrade(known, year), ClassRules.CountPerGrade(known, year.Previous));
        return new ClassesForm
        {
            SchoolYear = year.StartYear,
            Grades = [.. GradesOf(school).Select(grade => new GradeClasses
            {
                Grade = grade,
                Present = present.GetValueOrDefault(grade),
                Count = present.TryGetValue(grade, out var count) ? count : ClassRules.IsFirstGrade(grade) ? lastYear.GetValueOrDefault(grade) : 0,
            })],
        };
    }

    public async Task<int> AddAsync(Organization school, ClassesForm form, CancellationToken cancellationToken)
    {
        var year = new SchoolYear(form.SchoolYear);
        var grades = GradesOf(school).ToHashSet();
        var wanted = ClassRules.ClassesFor(form.Grades.Where(row => grades.Contains(row.Grade)).DistinctBy(row => row.Grade).ToDictionary(row => row.Grade, row => row.Count), year);
        var missing = wanted.Except(Cohorts(await reader.ChildrenAsync(school.Id, cancellationToken))).Where(ClassRules.IsPlausible).ToList();
        foreach (var cohort in missing)
        {
            var stage = cohort.Stage == SchoolStage.Primary ? StageChoice.Primary : StageChoice.Junior;
            var row = new OrganizationForm { Level = OrganizationLevel.Class, EntryYear = cohort.EntryYear, ClassNumber = cohort.Number, Stage = stage };
            await editor.CreateAsync(row, school, cancellationToken);
        }
        return missing.Count;
    }

    private static IEnumerable<int> GradesOf(Organization school) =>
        Enumerable.Range(1, ClassRules.LastGrade).Where(grade => school.Stage is not { } only || ClassRules.StageOf(grade) == only);

    private static List<ClassCohort> Cohorts(IEnumerable<Organization> rows) => [.. rows.Where(row => row.ValidTo is null).Select(row => row.Cohort).OfType<ClassCohort>()];
}
