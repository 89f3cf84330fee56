using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// Who counts, computed from dated facts under both definitions (S12-S15). Nobody ticks it.
public static class EligibilityRules
{
    public static Eligibility Evaluate(EligibilityDefinition definition, EligibilityFacts facts, DateOnly on, EligibilityPolicy? policy = null)
    {
        var view = new EligibilityView(definition, facts, policy ?? EligibilityPolicy.Default);
        var periods = Periods(view);
        var chosen = Chosen(periods, on);
        var status = Status(view, periods, on);
        return new Eligibility(definition, status)
        {
            EligibleFrom = chosen?.Span.From,
            EligibleUntil = chosen?.Span.Until,
            End = chosen?.End,
            AwaySince = chosen?.AwaySince,
            NextChangeOn = NextChange(periods, status == EligibilityStatus.Undetermined ? view.Limit.Until : null, on),
            RestsOnDeclaration = status == EligibilityStatus.Eligible && chosen?.AwaySince is null,
            Periods = periods,
            Reasons = EligibilityReasons.For(view, status, chosen, on),
        };
    }

    // The first day of the sixteenth birthday; a birth without a day counts from the 1st.
    public static DateOnly? AgeLimitReached(PartialDate? birth, int years) => birth?.FirstDay.AddYears(years);

    internal static IReadOnlyList<EligibilityPeriod> Periods(EligibilityDefinition definition, EligibilityFacts facts) =>
        Periods(new EligibilityView(definition, facts, EligibilityPolicy.Default));

    // The one that holds on the day, else the next, else the last.
    internal static EligibilityPeriod? Chosen(IReadOnlyList<EligibilityPeriod> periods, DateOnly on) =>
        periods.FirstOrDefault(period => period.Span.Holds(on))
        ?? periods.FirstOrDefault(period => period.Span.From > on)
        ?? (periods.Count > 0 ? periods[^1] : null);

    private static List<EligibilityPeriod> Periods(EligibilityView view)
    {
        if (view.Facts.IsRuralFamily == false)
        {
            return [];
        }
        var counted = view.Definition == EligibilityDefinition.Education2013
            ? view.CountingParents.SelectMany(role => Counted(view, role))
            : BothAwayOrOtherUnable(view);
        return [.. DateSpans.Intersect(DateSpans.Join(counted), [view.Limit])
            .Select(span => new EligibilityPeriod(span, AwaySince(view, span), End(view, span)))];
    }

    private static IEnumerable<DateSpan> BothAwayOrOtherUnable(EligibilityView view)
    {
        var (father, mother) = (Counted(view, ParentRole.Father), Counted(view, ParentRole.Mother));
        return DateSpans.Intersect(father, mother)
            .Concat(DateSpans.Intersect(father, view.Unable(ParentRole.Mother)))
            .Concat(DateSpans.Intersect(mother, view.Unable(ParentRole.Father)));
    }

    private static List<DateSpan> Counted(EligibilityView view, ParentRole role) =>
        [.. view.Spells(role).Select(spell => spell.Counted).Where(span => !span.IsEmpty)];

    // Of the absences that make the period, the one that was long enough first.
    private static DateOnly? AwaySince(EligibilityView view, DateSpan period) => view.CountingParents.SelectMany(view.Spells)
        .Where(spell => !spell.Counted.IsEmpty && !spell.Counted.Intersect(period).IsEmpty)
        .OrderBy(spell => spell.CountsFrom)
        .FirstOrDefault()?.AwaySince;

    private static EligibilityEnd? End(EligibilityView view, DateSpan period) => period.Until switch
    {
        null => null,
        var end when end == view.Limit.Until => view.Definition == EligibilityDefinition.Education2013
            ? EligibilityEnd.EndOfCompulsoryStage
            : EligibilityEnd.TurnedSixteen,
        var end => Enum.GetValues<ParentRole>().Any(role => view.Facts.Parents.Of(role) is { Status: ParentStatus.Deceased or ParentStatus.Imprisoned } parent
            && parent.StatusSince?.FirstDay == end) ? EligibilityEnd.ParentNoLongerAway : EligibilityEnd.ParentReturned,
    };

    private static EligibilityStatus Status(EligibilityView view, List<EligibilityPeriod> periods, DateOnly on)
    {
        if (periods.Exists(period => period.Span.Holds(on)))
        {
            return EligibilityStatus.Eligible;
        }

        if (view.Facts.IsRuralFamily == false || !view.Limit.Holds(on))
        {
            return EligibilityStatus.NotEligible;
        }

        return periods.Exists(period => period.Span.From > on && period.AwaySince <= on) ? EligibilityStatus.Watching
            : view.CannotBeDecided(on) ? EligibilityStatus.Undetermined
            : EligibilityStatus.NotEligible;
    }

    private static DateOnly? NextChange(List<EligibilityPeriod> periods, DateOnly? limit, DateOnly on)
    {
        var days = periods.SelectMany(period => new[] { period.AwaySince, period.Span.From, period.Span.Until })
            .Append(limit).OfType<DateOnly>().Where(day => day > on).ToList();
        return days.Count == 0 ? null : days.Min();
    }
}
