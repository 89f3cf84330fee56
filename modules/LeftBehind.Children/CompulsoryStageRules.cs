using LeftBehind.Children.Parts;
using LeftBehind.Organizations;

namespace LeftBehind.Children;

internal static class CompulsoryStageRules
{
    public const int LastGrade = 9;

    // From the grade (1-9, others null) that a class has in the school year that begins on 1 September of that year.
    public static DateSpan? Of(int? grade, int schoolYear) => grade is >= 1 and <= LastGrade
        ? new DateSpan(FirstOfSeptember(schoolYear - grade.Value + 1), FirstOfSeptember(schoolYear - grade.Value + 1 + LastGrade))
        : null;

    public static DateSpan? Of(EnrolmentPart enrolment) => enrolment.Cohort() is { } cohort
        ? Of(ClassRules.FirstGrade(cohort.Stage), cohort.EntryYear)
        : null;

    private static DateOnly FirstOfSeptember(int year) => new(year, 9, 1);
}
