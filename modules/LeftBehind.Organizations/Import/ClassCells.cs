using System.Globalization;
using LeftBehind.Abstractions.Text;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Values;

namespace LeftBehind.Organizations.Import;

/// <summary>Which classes a line is about: 三(2), or 三年级 and 2 in two cells, or 2021 and 2, or the number of classes in each grade.</summary>
internal sealed class ClassCells(SchoolYear year)
{
    /// <summary>The classes of the line, none where it cannot be told.</summary>
    public IReadOnlyList<ClassCohort> Read(ImportRow row, SchoolStage? ofSchool)
    {
        var counts = Enumerable.Range(1, ClassRules.LastGrade).ToDictionary(grade => grade, grade => Count(row.Text(ClassFields.CountOf(grade)))).Where(pair => pair.Value > 0).ToDictionary();
        if (counts.Count > 0)
        {
            return ClassRules.ClassesFor(counts, year);
        }

        var stage = OrganizationKinds.StageOf(row.Text(ClassFields.Stage)) ?? ofSchool;
        var cohort = Writings(row).Select(writing => ClassNameParser.Parse(writing)?.CohortIn(year, stage)).FirstOrDefault(cohort => cohort is not null);
        return cohort is { } known && ClassRules.IsPlausible(known) ? [known] : [];
    }

    /// <summary>What the line writes, for a message.</summary>
    public static string Shown(ImportRow row) => CellReader.Shown(string.Join(' ', new[] { ClassFields.Class, ClassFields.Grade, ClassFields.EntryYear, ClassFields.Number }.Select(row.Text).Where(text => text.Length > 0)));

    public static string FieldOf(ImportRow row) => row.Says(ClassFields.Class) || !row.Says(ClassFields.Grade) ? ClassFields.Class : ClassFields.Grade;

    private static IEnumerable<string> Writings(ImportRow row)
    {
        var (name, grade) = (NoneText.OrEmpty(row.Text(ClassFields.Class)), NoneText.OrEmpty(row.Text(ClassFields.Grade)));
        var number = HalfWidth.Of(NoneText.OrEmpty(row.Text(ClassFields.Number))).Trim('(', ')', '第', '班', ' ');
        var entered = DateText.Parse(row.Text(ClassFields.EntryYear)).Date?.Year.ToString(CultureInfo.InvariantCulture) ?? HalfWidth.Of(row.Text(ClassFields.EntryYear)).Trim('级', '届', '年', ' ');
        string[] writings = [name, $"{grade}{name}", $"{grade}({number})", $"{grade}({HalfWidth.Of(name).Trim('(', ')', '班', ' ')})", $"{entered}级{number}班", $"{entered}级{name}"];
        return writings.Where(writing => writing.Length > 0 && !writing.Contains("()", StringComparison.Ordinal));
    }

    private static int Count(string text) =>
        int.TryParse(HalfWidth.Of(text).Trim('个', '班', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var count) && ClassRules.IsClassNumber(count) ? count : 0;
}
