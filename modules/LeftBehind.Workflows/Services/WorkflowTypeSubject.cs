using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

internal sealed class WorkflowTypeSubject(IDocumentSession session, IUserContext users, IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public const string Kind = "WorkflowType";

    public string Subject => Kind;

    public string Name => text["Workflow"];

    public async Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        var url = users.User.Has(Permissions.Manage) ? "/admin/workflows/types/" : null;
        return (await session.Set<WorkflowType>().Where(row => row.Latest && subjectIds.Contains(row.WorkflowTypeId)).Select(row => new { row.WorkflowTypeId, row.Name }).ToListAsync(cancellationToken))
            .ToDictionary(row => row.WorkflowTypeId, row => new AuditSubject(row.Name, url is null ? null : url + row.WorkflowTypeId));
    }
}
