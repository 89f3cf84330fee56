using LeftBehind.Organizations;

namespace LeftBehind.Portal.ViewModels;

internal sealed record CalendarPage(FamilyVisit Visit, DateOnly Today)
{
    /// <summary>Those that have not ended yet.</summary>
    public IReadOnlyList<Term> Terms { get; init; } = [];

    public IReadOnlyList<HolidaySpan> Holidays { get; init; } = [];
}
