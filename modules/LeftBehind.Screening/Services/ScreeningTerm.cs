using LeftBehind.Abstractions.Calendar;
using LeftBehind.Organizations;

namespace LeftBehind.Screening.Services;

/// <summary>The term in which classes are gone through now, by the county's own calendar.</summary>
internal sealed class ScreeningTerm(ISchoolCalendar calendar, TimeProvider time)
{
    public DateOnly Today => ChinaTime.Today(time);

    public Task<Term> NowAsync(int organizationId, CancellationToken cancellationToken) => calendar.TermOnAsync(organizationId, Today, cancellationToken);
}
