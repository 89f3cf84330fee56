using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations;
using LeftBehind.Portal.ViewModels;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Portal.Services;

/// <summary>The days of a school year: terms as the county has set them, holidays as the State Council has announced them.</summary>
internal sealed class FamilyCalendar(ISchoolCalendar calendar, IDocumentSession session, TimeProvider time)
{
    public async Task<CalendarPage> ReadAsync(FamilyVisit visit, CancellationToken cancellationToken)
    {
        var (place, today) = (visit.Link.Recipient.SchoolId ?? visit.Link.Recipient.OrganizationId, ChinaTime.Today(time));
        var year = (await calendar.TermOnAsync(place, today, cancellationToken)).Year;
        var terms = new List<Term>();
        foreach (var one in new[] { year, year.Next })
        {
            // Nobody has set them: the usual ones are a guess that no family should plan by.
            if (await calendar.OwnerAsync(place, one, cancellationToken) is not null)
            {
                terms.AddRange(await calendar.TermsAsync(place, one, cancellationToken));
            }
        }
        var until = today.AddYears(1);
        var days = await session.Set<CalendarDay>().AsNoTracking().Where(day => day.Day >= today.AddDays(-14) && day.Day <= until).OrderBy(day => day.Day).ToListAsync(cancellationToken);
        return new(visit, today) { Terms = [.. terms.Where(term => term.To >= today)], Holidays = HolidayRules.Spans(days, today) };
    }
}
