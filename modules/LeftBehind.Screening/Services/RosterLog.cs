using LeftBehind.Abstractions.Security;

namespace LeftBehind.Screening.Services;

/// <summary>Says in the audit log what was done with a class's list, without a name.</summary>
internal sealed class RosterLog(IAuditLog audit, IStringLocalizer<Startup> text)
{
    public Task AddedAsync(int classId, int pupils, CancellationToken cancellationToken) => RecordAsync(AuditAction.Changed, classId, text["{0} pupils added", pupils], cancellationToken);

    public Task RemovedAsync(int classId, CancellationToken cancellationToken) => RecordAsync(AuditAction.Changed, classId, text["one pupil taken off the list"], cancellationToken);

    public Task ClosedAsync(int classId, RosterCounts counts, CancellationToken cancellationToken) =>
        RecordAsync(AuditAction.Submitted, classId, text["{0} of {1} need a file, {2} unclear", counts.Confirmed, counts.Pupils, counts.Suspected], cancellationToken);

    public Task ReopenedAsync(int classId, CancellationToken cancellationToken) => RecordAsync(AuditAction.Recalled, classId, "", cancellationToken);

    private Task RecordAsync(AuditAction action, int classId, string detail, CancellationToken cancellationToken) =>
        audit.RecordAsync(new(action, RosterSubject.Kind, RosterSubject.IdOf(classId)) { OrganizationId = classId, Detail = detail }, cancellationToken);
}
