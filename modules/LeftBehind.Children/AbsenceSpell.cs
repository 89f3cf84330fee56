using LeftBehind.Abstractions.Data;

namespace LeftBehind.Children;

// One parent's time away as it is counted: visits closed over, long stays cut out. Stated is the date as written, null where only the school's statement is known.
internal sealed record AbsenceSpell(DateSpan Span, DateOnly CountsFrom, PartialDate? Stated)
{
    public bool IsDeclared => Stated is null;

    public DateOnly? AwaySince => IsDeclared ? null : Span.From;

    public DateSpan Counted => Span with { From = CountsFrom };
}
