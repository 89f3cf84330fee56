namespace LeftBehind.Organizations;

/// <summary>Zhejiang teaches six primary and three junior years; a class moves up on 1 September without a row being rewritten.</summary>
public static class ClassRules
{
    public const int LastPrimaryGrade = 6;
    public const int LastGrade = 9;
    public const int HighestClassNumber = 60;

    private const string Numerals = "一二三四五六七八九";

    public static bool IsGrade(int grade) => grade is >= 1 and <= LastGrade;

    public static bool IsClassNumber(int number) => number is >= 1 and <= HighestClassNumber;

    private const int EarliestEntryYear = 1990;
    private const int LatestEntryYear = 2100;

    public static bool IsPlausible(ClassCohort cohort) =>
        IsClassNumber(cohort.Number) && cohort.EntryYear is >= EarliestEntryYear and <= LatestEntryYear;

    public static SchoolStage StageOf(int grade) => grade > LastPrimaryGrade ? SchoolStage.Junior : SchoolStage.Primary;

    public static bool IsFirstGrade(int grade) => IsGrade(grade) && grade == FirstGrade(StageOf(grade));

    public static int FirstGrade(SchoolStage stage) => stage == SchoolStage.Junior ? LastPrimaryGrade + 1 : 1;

    public static int FinalGrade(SchoolStage stage) => stage == SchoolStage.Junior ? LastGrade : LastPrimaryGrade;

    public static ClassCohort CohortOf(int grade, int number, SchoolYear year)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(grade, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(grade, LastGrade);
        var stage = StageOf(grade);
        return new(year.StartYear - (grade - FirstGrade(stage)), stage, number);
    }

    public static ClassState StateIn(ClassCohort cohort, SchoolYear year) =>
        year.StartYear < cohort.EntryYear ? ClassState.NotYetEntered
        : NominalGrade(cohort, year) > FinalGrade(cohort.Stage) ? ClassState.Graduated
        : ClassState.InSchool;

    /// <summary>Null before the class has entered and after it has left.</summary>
    public static int? GradeIn(ClassCohort cohort, SchoolYear year) =>
        StateIn(cohort, year) == ClassState.InSchool ? NominalGrade(cohort, year) : null;

    public static int? GradeOn(ClassCohort cohort, DateOnly on) => GradeIn(cohort, SchoolCalendarRules.YearOn(on));

    public static SchoolYear LastYear(ClassCohort cohort) =>
        new(cohort.EntryYear + FinalGrade(cohort.Stage) - FirstGrade(cohort.Stage));

    public static string GradeName(int grade) => $"{Numerals[grade - 1]}年级";

    /// <summary>三年级2班 in primary school, 七年级(1)班 in junior school: as the schools write it on Annex 1.</summary>
    public static string Display(int grade, int number) =>
        StageOf(grade) == SchoolStage.Primary ? $"{GradeName(grade)}{number}班" : $"{GradeName(grade)}({number})班";

    /// <summary>三(2): Annex 2's class column is 14 mm wide.</summary>
    public static string ShortDisplay(int grade, int number) => $"{Numerals[grade - 1]}({number})";

    /// <summary>The grade of that year; a class that has not entered or has left goes by its entry year.</summary>
    public static string Display(ClassCohort cohort, SchoolYear year) =>
        GradeIn(cohort, year) is { } grade ? Display(grade, cohort.Number) : CohortName(cohort);

    public static string ShortDisplay(ClassCohort cohort, SchoolYear year) =>
        GradeIn(cohort, year) is { } grade ? ShortDisplay(grade, cohort.Number) : CohortName(cohort);

    /// <summary>小学2011级2班, 初中2011级2班: a nine-year school has both in one year.</summary>
    public static string CohortName(ClassCohort cohort) =>
        $"{(cohort.Stage == SchoolStage.Primary ? "小学" : "初中")}{cohort.EntryYear}级{cohort.Number}班";

    /// <summary>The classes that a school has in a year, from the number of classes in each grade.</summary>
    public static IReadOnlyList<ClassCohort> ClassesFor(IReadOnlyDictionary<int, int> classesPerGrade, SchoolYear year) =>
        [.. classesPerGrade.Where(pair => IsGrade(pair.Key)).OrderBy(pair => pair.Key)
            .SelectMany(pair => Enumerable.Range(1, Math.Clamp(pair.Value, 0, HighestClassNumber)).Select(number => CohortOf(pair.Key, number, year)))];

    /// <summary>How many classes each grade has among these cohorts; what last year had is the first guess for this year.</summary>
    public static IReadOnlyDictionary<int, int> CountPerGrade(IEnumerable<ClassCohort> cohorts, SchoolYear year) =>
        cohorts.Select(cohort => GradeIn(cohort, year)).OfType<int>().GroupBy(grade => grade)
            .ToDictionary(grades => grades.Key, grades => grades.Count());

    private static int NominalGrade(ClassCohort cohort, SchoolYear year) =>
        FirstGrade(cohort.Stage) + year.StartYear - cohort.EntryYear;
}
