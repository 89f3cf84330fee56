using LeftBehind.Children.Parts;

namespace LeftBehind.Children.Indexes;

// A row has room for one period of each definition and one event. This tells which ones on a day, and how long they will do.
internal sealed class IndexTimeline(ChildFile file)
{
    private readonly Parent[] _parents = [file.Parents.Father, file.Parents.Mother];
    private readonly DateSpan? _stage = CompulsoryStageRules.Of(file.Enrolment);
    private readonly IReadOnlyList<EligibilityPeriod> _education = EligibilityRules.Periods(EligibilityDefinition.Education2013, file.Facts());
    private readonly IReadOnlyList<EligibilityPeriod> _civilAffairs = EligibilityRules.Periods(EligibilityDefinition.CivilAffairs2016, file.Facts());

    public IndexDates On(DateOnly day)
    {
        var education = EligibilityRules.Chosen(_education, day);
        return new()
        {
            ParentsAway = _parents.Count(parent => AbsenceRules.IsAwayOn(parent, day)),
            Education = education,
            AwaySince = Later(education?.Span.From > day ? WatchedFrom(day) : education?.AwaySince, _stage?.From),
            RestsOnDeclaration = education is { AwaySince: null } && education.Span.Holds(day),
            CivilAffairs = EligibilityRules.Chosen(_civilAffairs, day),
            Exit = ExitOn(day),
        };
    }

    // The first day on which a row would be another; null where it will do for ever.
    public DateOnly? RecheckAfter(DateOnly day)
    {
        var now = On(day);
        return Days.Where(later => later > day).Order().Select(later => (DateOnly?)later).FirstOrDefault(later => On(later!.Value) != now);
    }

    private IEnumerable<DateOnly> Days => _education.Concat(_civilAffairs).SelectMany(period => new[] { period.Span.From, period.Span.Until }).OfType<DateOnly>()
        .Concat(file.Lifecycle.Events.Select(change => change.On))
        .Concat(_parents.SelectMany(AbsenceRules.DaysHomeForGood));

    // Of two absences that have begun, the one that is shorter may be long enough first.
    private DateOnly? WatchedFrom(DateOnly day) => _education.Where(period => period.Span.From > day).Min(period => period.AwaySince);

    // The one that stands, else the next one to come.
    private ChangeEvent? ExitOn(DateOnly day) => file.Lifecycle.Events.Select(change => change.On).Where(later => later > day).Order().Prepend(day)
        .Select(then => LifecycleRules.ExitOn(then, file.Lifecycle.Events, _education)).FirstOrDefault(exit => exit is not null);

    // Before the first school day nobody is watched.
    private static DateOnly? Later(DateOnly? away, DateOnly? stage) => away < stage ? stage : away;
}
