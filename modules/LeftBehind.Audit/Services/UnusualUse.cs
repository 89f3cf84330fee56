using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Audit.Entities;
using LeftBehind.Audit.ViewModels;

namespace LeftBehind.Audit.Services;

/// <summary>Looks through the last days of the log for use that is out of the ordinary.</summary>
internal sealed class UnusualUse(IDocumentSession session, TimeProvider time)
{
    private const int Days = 14;

    private static readonly AuditAction[] Counted =
        [AuditAction.Opened, AuditAction.Revealed, AuditAction.Printed, AuditAction.Exported, AuditAction.SignInRefused];

    public async Task<IReadOnlyList<UnusualLine>> ReadAsync(CancellationToken cancellationToken)
    {
        var since = ChinaTime.StartOf(ChinaTime.Today(time).AddDays(1 - Days));
        var days = new Dictionary<(int UserId, DateOnly Day), UseOfADay>();
        await foreach (var row in session.Query<AuditRow>().Where(row => row.OccurredUtc >= since && Counted.Contains(row.Action))
            .Select(row => new { row.UserId, row.OccurredUtc, row.Action, row.SubjectId }).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            var key = (row.UserId, ChinaTime.DayOf(row.OccurredUtc));
            if (!days.TryGetValue(key, out var use))
            {
                days[key] = use = new();
            }
            use.Add(row.Action, row.SubjectId, row.OccurredUtc);
        }
        var found = days.Select(day => (day.Key, Reasons: UnusualRules.Of(day.Value))).Where(day => day.Reasons.Count > 0).ToList();
        var names = await NamesAsync([.. found.Select(day => day.Key.UserId).Distinct()], since, cancellationToken);
        return [.. found.Select(day => new UnusualLine(day.Key.Day, day.Key.UserId, names.GetValueOrDefault(day.Key.UserId, ""), day.Reasons))
            .OrderByDescending(line => line.Day).ThenBy(line => line.Name, StringComparer.Ordinal)];
    }

    private async Task<Dictionary<int, string>> NamesAsync(int[] users, DateTime since, CancellationToken cancellationToken) =>
        (await session.Query<AuditRow>().Where(row => row.OccurredUtc >= since && users.Contains(row.UserId))
            .GroupBy(row => row.UserId).Select(rows => new { rows.Key, Name = rows.Max(row => row.UserDisplayName) }).ToListAsync(cancellationToken))
            .ToDictionary(row => row.Key, row => row.Name ?? "");
}
