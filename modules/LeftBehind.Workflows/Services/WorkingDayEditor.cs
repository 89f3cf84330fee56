using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Services;

/// <summary>The days of a year that are not as the week says, entered as the State Council announces them.</summary>
internal sealed class WorkingDayEditor(IDocumentSession session, WorkingDayCache cache, IAuditLog audit)
{
    public async Task<IReadOnlyList<CalendarDay>> OfYearAsync(int year, CancellationToken cancellationToken)
    {
        var (first, last) = (new DateOnly(year, 1, 1), new DateOnly(year, 12, 31));
        return await session.Set<CalendarDay>().AsNoTracking().Where(day => day.Day >= first && day.Day <= last).OrderBy(day => day.Day).ToListAsync(cancellationToken);
    }

    /// <summary>What was said of these days before is replaced.</summary>
    public async Task SetAsync(WorkingDaysForm form, CancellationToken cancellationToken)
    {
        List<DateOnly> days = [.. form.Days()];
        await session.BeginAsync(cancellationToken);
        await session.Set<CalendarDay>().Where(known => days.Contains(known.Day)).ExecuteDeleteAsync(cancellationToken);
        session.Set<CalendarDay>().AddRange(days.Select(day => new CalendarDay { Day = day, Name = form.Name.Trim(), IsWorked = form.IsWorked }));
        await RecordAsync(days[0], cancellationToken);
    }

    public async Task RemoveAsync(DateOnly day, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        await session.Set<CalendarDay>().Where(known => known.Day == day).ExecuteDeleteAsync(cancellationToken);
        await RecordAsync(day, cancellationToken);
    }

    private Task RecordAsync(DateOnly day, CancellationToken cancellationToken)
    {
        cache.Forget();
        return audit.RecordAsync(new(AuditAction.Configured, nameof(CalendarDay), day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), cancellationToken);
    }
}
