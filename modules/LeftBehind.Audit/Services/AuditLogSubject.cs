using LeftBehind.Abstractions.Security;

namespace LeftBehind.Audit.Services;

/// <summary>The log itself, which is read too.</summary>
internal sealed class AuditLogSubject(IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public const string Kind = "AuditLog";

    public string Subject => Kind;

    public string Name => text["Access log"];

    public Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyDictionary<string, AuditSubject>>(new Dictionary<string, AuditSubject>());
}
