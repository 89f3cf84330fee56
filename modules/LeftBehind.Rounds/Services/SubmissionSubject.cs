using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Rounds.Entities;

namespace LeftBehind.Rounds.Services;

/// <summary>Lists that were handed in, in the audit log.</summary>
internal sealed class SubmissionSubject(IDocumentSession session, IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public string Subject => nameof(RoundSubmission);

    public string Name => text["School's list"];

    public async Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        string[] ids = [.. subjectIds];
        var found = await session.Query<RoundSubmission>().Where(row => ids.Contains(row.SubmissionId))
            .Join(session.Query<Organization>(), row => row.OrganizationId, school => school.Id, (row, school) => new { row.SubmissionId, school.Name }).ToListAsync(cancellationToken);
        return found.ToDictionary(row => row.SubmissionId, row => new AuditSubject(row.Name, $"/admin/rounds/lists/{row.SubmissionId}"));
    }
}
