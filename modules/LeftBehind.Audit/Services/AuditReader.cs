using System.Runtime.CompilerServices;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Audit.Entities;
using LeftBehind.Audit.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Audit.Services;

/// <summary>Reads the log within the user's scope, and asks the modules what its ids stand for.</summary>
internal sealed class AuditReader(IDocumentSession session, IEnumerable<IAuditSubjectSource> sources) : IAuditTrail
{
    private const int RowsAPage = 50;
    private const int RowsABatch = 500;

    private static readonly KeysetOrder<AuditRow, DateTime, long> _newestFirst = new(row => row.OccurredUtc, row => row.Id, Descending: true);

    public async Task<IReadOnlyList<AuditLine>> ReadAsync(string subject, string subjectId, int count, CancellationToken cancellationToken) =>
        await session.Query<AuditRow>().Where(row => row.SubjectId == subjectId && row.Subject == subject)
            .OrderByDescending(row => row.OccurredUtc).ThenByDescending(row => row.Id).Take(count)
            .Select(row => new AuditLine(row.OccurredUtc, row.Action, row.UserDisplayName, row.RoleName, row.Detail)).ToListAsync(cancellationToken);

    public async Task<AuditPage> PageAsync(AuditFilter filter, CancellationToken cancellationToken)
    {
        var page = await Filtered(filter).PageAsync(_newestFirst, filter, RowsAPage, cancellationToken);
        return await DescribedAsync(filter, page, cancellationToken);
    }

    /// <summary>The line that was written last, so that a list which is read for a while has an end.</summary>
    public async Task<long> LastAsync(CancellationToken cancellationToken) =>
        await session.Query<AuditRow>().OrderByDescending(row => row.OccurredUtc).ThenByDescending(row => row.Id).Select(row => row.Id).FirstOrDefaultAsync(cancellationToken);

    public Task<int> CountAsync(AuditFilter filter, long until, CancellationToken cancellationToken) =>
        Filtered(filter).CountAsync(row => row.Id <= until, cancellationToken);

    /// <summary>All lines that a filter leaves, for exports and prints.</summary>
    public async IAsyncEnumerable<AuditPage> PagesAsync(AuditFilter filter, long until, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var rows in Filtered(filter).Where(row => row.Id <= until).PagesAsync(_newestFirst, RowsABatch, cancellationToken))
        {
            yield return await DescribedAsync(filter, new(rows, null, null), cancellationToken);
        }
    }

    private async Task<AuditPage> DescribedAsync(AuditFilter filter, KeysetPage<AuditRow> page, CancellationToken cancellationToken) => new(filter, page)
    {
        Kinds = sources.DistinctBy(source => source.Subject).ToDictionary(source => source.Subject, source => source.Name),
        Subjects = await SubjectsAsync(page.Rows, cancellationToken),
    };

    private IQueryable<AuditRow> Filtered(AuditFilter filter)
    {
        var rows = session.Query<AuditRow>();
        rows = filter.Q?.Trim() is { Length: > 0 } name ? rows.Where(row => row.UserDisplayName.Contains(name)) : rows;
        rows = filter.UserId is { } userId ? rows.Where(row => row.UserId == userId) : rows;
        rows = filter.Action is { } action ? rows.Where(row => row.Action == action) : rows;
        if (filter.From is { } from)
        {
            var start = ChinaTime.StartOf(from);
            rows = rows.Where(row => row.OccurredUtc >= start);
        }
        if (filter.Until is { } until && until < DateOnly.MaxValue)
        {
            var end = ChinaTime.StartOf(until.AddDays(1));
            rows = rows.Where(row => row.OccurredUtc < end);
        }
        return rows;
    }

    private async Task<IReadOnlyDictionary<(string, string), AuditSubject>> SubjectsAsync(IReadOnlyList<AuditRow> rows, CancellationToken cancellationToken)
    {
        var subjects = new Dictionary<(string, string), AuditSubject>();
        foreach (var source in sources.DistinctBy(source => source.Subject))
        {
            string[] ids = [.. rows.Where(row => row.Subject == source.Subject && row.SubjectId.Length > 0).Select(row => row.SubjectId).Distinct()];
            foreach (var (id, subject) in ids.Length == 0 ? new Dictionary<string, AuditSubject>() : await source.FindAsync(ids, cancellationToken))
            {
                subjects[(source.Subject, id)] = subject;
            }
        }
        return subjects;
    }
}
