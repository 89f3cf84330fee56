using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

/// <summary>The calendar in the audit log.</summary>
internal sealed class CalendarSubject(IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public string Subject => nameof(CalendarDay);

    public string Name => text["Working days"];

    public Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, AuditSubject>>(subjectIds.Distinct().Where(id => id.Length >= 4).ToDictionary(id => id, id => new AuditSubject(id, $"/admin/working-days?year={id[..4]}")));
}
