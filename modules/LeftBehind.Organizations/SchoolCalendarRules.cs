namespace LeftBehind.Organizations;

public static class SchoolCalendarRules
{
    public const int TermsInAYear = 2;

    public const string YearNeedsTwoTerms = "A school year has exactly two terms, numbered 1 and 2.";
    public const string TermEndsBeforeItBegins = "A term ends before it begins.";
    public const string TermsOverlap = "The second term begins before the first has ended.";
    public const string TermOutsideYear = "A term lies outside its school year.";

    // A county may open some days before 1 September or end late in a year with make-up lessons.
    private const int DaysOfLeeway = 31;

    public static DateOnly FirstDay(SchoolYear year) => new(year.StartYear, 9, 1);

    public static DateOnly LastDay(SchoolYear year) => new(year.StartYear + 1, 8, 31);

    public static SchoolYear YearOn(DateOnly on) => new(on.Month >= 9 ? on.Year : on.Year - 1);

    /// <summary>The school year by a county's own dates: where its first term opens on 28 August, that day is in the new year.</summary>
    public static SchoolYear YearOn(DateOnly on, IEnumerable<Term> terms)
    {
        var usual = YearOn(on);
        return TermInForce(on, terms) is { } term && term.Year.StartYear > usual.StartYear ? term.Year : usual;
    }

    /// <summary>What holds where a county has entered no dates of its own.</summary>
    public static IReadOnlyList<Term> UsualTerms(SchoolYear year) =>
    [
        new(year, 1, FirstDay(year), new DateOnly(year.StartYear + 1, 1, 31)),
        new(year, 2, new DateOnly(year.StartYear + 1, 2, 1), new DateOnly(year.StartYear + 1, 7, 31)),
    ];

    public static Term? TermContaining(DateOnly on, IEnumerable<Term> terms) => terms.FirstOrDefault(term => term.Contains(on));

    /// <summary>The last term that has begun: a holiday counts to the term before it, so that a summer visit has a term.</summary>
    public static Term? TermInForce(DateOnly on, IEnumerable<Term> terms) =>
        terms.Where(term => term.From <= on).MaxBy(term => term.From);

    public static IReadOnlyList<string> Faults(SchoolYear year, IReadOnlyList<Term> terms)
    {
        if (terms.Count != TermsInAYear || terms[0].Number != 1 || terms[1].Number != 2)
        {
            return [YearNeedsTwoTerms];
        }

        var faults = new List<string>();
        if (terms.Any(term => term.To < term.From))
        {
            faults.Add(TermEndsBeforeItBegins);
        }

        if (terms[1].From <= terms[0].To)
        {
            faults.Add(TermsOverlap);
        }

        var earliest = FirstDay(year).AddDays(-DaysOfLeeway);
        if (terms.Any(term => term.Year != year || term.From < earliest || term.To > LastDay(year)))
        {
            faults.Add(TermOutsideYear);
        }

        return faults;
    }
}
