using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

internal sealed class WorkingDays(IDocumentSession session) : IWorkingDays
{
    private Dictionary<DateOnly, bool>? _named;

    public async Task<DateOnly> AddAsync(DateOnly from, int workingDays, CancellationToken cancellationToken)
    {
        // Some fifty days a year: read once a request.
        _named ??= await session.Set<CalendarDay>().AsNoTracking().ToDictionaryAsync(row => row.Day, row => row.IsWorked, cancellationToken);
        return WorkingDayRules.Add(from, workingDays, _named);
    }
}
