using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

internal sealed class WorkingDays(IDocumentSession session, WorkingDayCache cache) : IWorkingDays
{
    public async Task<DateOnly> AddAsync(DateOnly from, int workingDays, CancellationToken cancellationToken)
    {
        // Some fifty days a year, of which each task needs to know.
        var named = cache.Current ?? cache.Keep(await session.Set<CalendarDay>().AsNoTracking().ToDictionaryAsync(row => row.Day, row => row.IsWorked, cancellationToken));
        return WorkingDayRules.Add(from, workingDays, named);
    }
}
