using LeftBehind.Abstractions.Data;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Services;

namespace LeftBehind.Organizations.Import;

internal sealed class ClassJudge(SchoolFinder schools, IReadOnlyDictionary<(int School, ClassCohort Cohort), Organization> known, OrganizationRights rights, ImportTexts texts, SchoolYear year)
{
    private const int LongestPerson = 60;

    private readonly Dictionary<(int School, ClassCohort Cohort), int> _rows = [];
    private readonly ClassCells _classes = new(year);

    public List<(Organization Made, Organization School)> Made { get; } = [];

    public List<(Organization Read, Action<Organization> Change)> Changed { get; } = [];

    public ImportVerdict Judge(ImportRow line)
    {
        var cells = new CellReader(texts.OfImport);
        var row = cells.WithoutErrors(line);
        var (teacher, phone) = (cells.Title(row, ClassFields.Homeroom, LongestPerson), string.Join('、', cells.Phones(row, ClassFields.Phone).Take(3)));
        var (school, problem) = schools.Find(row, ClassFields.SchoolCode, ClassFields.School);
        if (school is null)
        {
            cells.Refuse(row.Says(ClassFields.SchoolCode) ? ClassFields.SchoolCode : ClassFields.School, problem);
            return Refused(row, cells, null);
        }

        var cohorts = _classes.Read(row, school.Stage);
        if (Fault(row, school, cohorts) is { } fault)
        {
            cells.Refuse(ClassCells.FieldOf(row), fault);
        }

        if (cells.Messages.Any(message => message.Refuses))
        {
            return Refused(row, cells, school);
        }

        return Verdict(row, school, cohorts, teacher, phone) with { Messages = cells.Messages };
    }

    private string? Fault(ImportRow row, Organization school, IReadOnlyList<ClassCohort> cohorts)
    {
        if (cohorts.Count == 0)
        {
            return ClassCells.Shown(row).Length == 0 ? texts.Own["Which class? Write 三(2), 302班 or 2021级2班."] : texts.Own["“{0}” is no class. Write 三(2), 302班 or 2021级2班, in a nine-year school with 小学 or 初中 before it.", ClassCells.Shown(row)];
        }

        if (school.Stage is { } only && cohorts.Any(cohort => cohort.Stage != only))
        {
            return texts.Own["{0} has no classes of this stage.", school.Name];
        }

        if (cohorts.Any(cohort => ClassRules.StateIn(cohort, year) == ClassState.Graduated))
        {
            return texts.Own["This class has left school already. Check the year of entry."];
        }

        var doubled = cohorts.Where(cohort => !_rows.TryAdd((school.Id, cohort), row.Number)).ToList();
        if (doubled.Count > 0)
        {
            return texts.Own["Row {0} names the same class.", _rows[(school.Id, doubled[0])]];
        }

        return rights.MayMake(OrganizationLevel.Class, school.Path) ? null : texts.Own["You may not set up classes of {0}.", school.Name].Value;
    }

    private ImportVerdict Verdict(ImportRow row, Organization school, IReadOnlyList<ClassCohort> cohorts, string teacher, string phone)
    {
        var verdict = new ImportVerdict(row, ImportVerdictKind.Unchanged)
        {
            Label = cohorts.Count == 1 ? ClassRules.Display(cohorts[0], year) : texts.Own["{0} classes", cohorts.Count],
            Detail = school.Name,
        };
        var missing = cohorts.Where(cohort => !known.ContainsKey((school.Id, cohort))).ToList();
        Made.AddRange(missing.Select(cohort => (New(cohort, cohorts.Count == 1 ? (teacher, phone) : ("", "")), school)));
        if (missing.Count > 0 || cohorts.Count > 1)
        {
            return missing.Count == 0 ? verdict : verdict with { Kind = ImportVerdictKind.Added };
        }

        var found = known[(school.Id, cohorts[0])];
        var (newTeacher, newPhone) = (teacher.Length > 0 ? teacher : found.ResponsiblePerson, phone.Length > 0 ? phone : found.Phone);
        if ((newTeacher, newPhone) == (found.ResponsiblePerson, found.Phone))
        {
            return verdict;
        }

        Changed.Add((found, changed => (changed.ResponsiblePerson, changed.Phone) = (newTeacher, newPhone)));
        return verdict with { Kind = ImportVerdictKind.Changed, Differences = [new(texts.Own["Class teacher"], $"{found.ResponsiblePerson} {found.Phone}".Trim(), $"{newTeacher} {newPhone}".Trim())] };
    }

    private static Organization New(ClassCohort cohort, (string Teacher, string Phone) responsible)
    {
        var made = new Organization
        {
            Level = OrganizationLevel.Class,
            EntryYear = cohort.EntryYear,
            ClassNumber = cohort.Number,
            Stage = cohort.Stage,
            ResponsiblePerson = responsible.Teacher,
            Phone = responsible.Phone,
        };
        ClassNames.Give(made, cohort);
        return made;
    }

    private static ImportVerdict Refused(ImportRow row, CellReader cells, Organization? school) => new(row, ImportVerdictKind.Refused)
    {
        Label = ClassCells.Shown(row),
        Detail = school?.Name ?? CellReader.Shown(row.Text(ClassFields.School)),
        Messages = cells.Messages,
    };
}
