using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

internal static class AbsenceRules
{
    // In order. A return of fewer than the days that break is a visit, whether noted as a visit or as two absences.
    public static IReadOnlyList<AbsenceSpell> Spells(Parent parent, int months, EligibilityPolicy policy)
    {
        var pieces = parent.Absences.Select(Piece).OfType<AbsenceSpell>()
            .SelectMany(piece => CutAtLongStays(piece, parent.Visits, policy.DaysThatBreak))
            .Select(piece => piece with { Span = piece.Span.Intersect(new DateSpan(DateOnly.MinValue, EndOfFreedom(parent))) })
            .Where(piece => !piece.Span.IsEmpty)
            .OrderBy(piece => piece.Span.From)
            .ToList();
        var spells = new List<AbsenceSpell>();
        foreach (var span in DateSpans.Join(pieces.Select(piece => piece.Span), policy.DaysThatBreak))
        {
            var first = pieces.First(piece => piece.Span.From == span.From);
            var declared = pieces.Where(piece => piece.IsDeclared && span.Holds(piece.Span.From)).Select(piece => piece.Span.From);
            // What the school has stated holds from that day, whatever the dates say of the months.
            var countsFrom = first.IsDeclared ? span.From : declared.Append(MonthsAfter(span.From, months)).Min();
            spells.Add(first with { Span = span, CountsFrom = countsFrom });
        }

        return spells;
    }

    // Absences that begin before the one before them has surely ended: nobody can be away twice at once.
    public static IEnumerable<int> Overlapping(IReadOnlyList<Absence> absences)
    {
        var dated = absences.Index().Where(entry => entry.Item.Since is not null).OrderBy(entry => entry.Item.Since!.Value.FirstDay).ToList();
        return dated.Zip(dated.Skip(1))
            .Where(pair => pair.First.Item.ReturnedOn is not { } returned || pair.Second.Item.Since!.Value.IsSurelyBefore(returned))
            .Select(pair => pair.Second.Index);
    }

    // 30 November and three months is the last day of February.
    public static DateOnly MonthsAfter(DateOnly day, int months) => day.AddMonths(months);

    // Times without a capable parent in this role: dead, missing, in prison, or stated as unable.
    public static IReadOnlyList<DateSpan> Unable(Parent parent)
    {
        var spans = new List<DateSpan>();
        if (parent.Status is ParentStatus.Deceased or ParentStatus.Missing or ParentStatus.Imprisoned)
        {
            spans.Add(DateSpan.Always with { From = parent.StatusSince?.FirstDay ?? DateOnly.MinValue });
        }

        if (parent.Capacity == CareCapacity.Unable)
        {
            spans.Add(DateSpan.Always with { From = parent.CapacitySince?.FirstDay ?? DateOnly.MinValue });
        }

        return DateSpans.Join(spans);
    }

    // Facts that cannot be computed with: away, but nobody wrote since when.
    public static bool HasUnknownStart(Parent parent) => parent.Absences.Exists(absence => IsOpen(absence) && absence.Since is null && absence.DeclaredAwayAsOf is null)
        || (IsAway(parent.Status) && !parent.Absences.Exists(IsOpen));

    public static bool IsAway(ParentStatus status) =>
        status is ParentStatus.AwayInCounty or ParentStatus.AwayInProvince or ParentStatus.AwayOutOfProvince or ParentStatus.Overseas;

    public static bool IsOpen(Absence absence) => absence.ReturnedOn is null;

    // Nobody has written of a return, whether or not since when is known.
    public static bool IsAwayOn(Parent parent, DateOnly on) => parent.Absences.Exists(IsOpen) && !DaysHomeForGood(parent).Any(day => day <= on);

    // A visit that has no end, once it is none, and the end of freedom.
    public static IEnumerable<DateOnly> DaysHomeForGood(Parent parent) => parent.Visits.Where(visit => visit.To is null)
        .Select(visit => visit.From.AddDays(EligibilityPolicy.Default.DaysThatBreak))
        .Concat(EndOfFreedom(parent) is { } end ? [end] : []);

    private static AbsenceSpell? Piece(Absence absence) => (absence.Since?.FirstDay ?? absence.DeclaredAwayAsOf) is { } from
        ? new AbsenceSpell(new DateSpan(from, absence.ReturnedOn?.FirstDay), from, absence.Since)
        : null;

    // Who is dead or in prison is not away to work. Without its date nothing after the birth of the file can be said: no open absence counts.
    private static DateOnly? EndOfFreedom(Parent parent) =>
        parent.Status is ParentStatus.Deceased or ParentStatus.Imprisoned ? parent.StatusSince?.FirstDay ?? DateOnly.MinValue : null;

    private static List<AbsenceSpell> CutAtLongStays(AbsenceSpell piece, List<HomeStay> stays, int daysThatBreak)
    {
        var rest = piece;
        var pieces = new List<AbsenceSpell>();
        foreach (var stay in stays.Where(stay => piece.Span.Holds(stay.From) && Breaks(stay, daysThatBreak)).OrderBy(stay => stay.From))
        {
            // Nobody has written yet when the parent left again: until the days are full it is a visit.
            var end = stay.To is null ? stay.From.AddDays(daysThatBreak) : stay.From;
            pieces.Add(rest with { Span = rest.Span with { Until = Earlier(rest.Span.Until, end) } });
            if (stay.To is not { } left)
            {
                return pieces;
            }

            rest = new AbsenceSpell(new DateSpan(left, piece.Span.Until), left, PartialDate.Of(left));
        }

        return [.. pieces, rest];
    }

    public static bool Breaks(HomeStay stay, int daysThatBreak) => stay.To is null || stay.To.Value.DayNumber - stay.From.DayNumber >= daysThatBreak;

    private static DateOnly Earlier(DateOnly? one, DateOnly other) => one < other ? one.Value : other;
}
