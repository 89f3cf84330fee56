using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

internal sealed class WorkflowSubjects(IDocumentSession session, IUserContext users, IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public const string Kind = "Workflow";

    public string Subject => Kind;

    public string Name => text["Course of an approval"];

    public async Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        if (!users.User.Has(Permissions.View))
        {
            return new Dictionary<string, AuditSubject>();
        }
        var found = await session.Query<Workflow>().Where(row => subjectIds.Contains(row.WorkflowId))
            .Join(session.Set<WorkflowType>(), row => row.VersionId, type => type.Id, (row, type) => new { row.WorkflowId, type.Name }).ToListAsync(cancellationToken);
        return found.ToDictionary(row => row.WorkflowId, row => new AuditSubject(row.Name, $"/admin/approvals/{row.WorkflowId}"));
    }
}
