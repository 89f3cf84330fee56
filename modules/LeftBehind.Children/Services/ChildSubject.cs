using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Indexes;

namespace LeftBehind.Children.Services;

/// <summary>Children in the audit log: by name for whom the file is open, else by what it is.</summary>
internal sealed class ChildSubject(IDocumentSession session, IUserContext userContext, IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public string Subject => ChildType.Name;

    public string Name => text["Pupil's file"];

    public async Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        if (!userContext.User.Has(Permissions.View))
        {
            return new Dictionary<string, AuditSubject>();
        }
        string[] ids = [.. subjectIds];
        var rows = await session.Query<ChildIndex>().Where(row => row.Latest && ids.Contains(row.ContentItemId)).Select(row => new { row.ContentItemId, row.Name }).ToListAsync(cancellationToken);
        return rows.ToDictionary(row => row.ContentItemId, row => new AuditSubject(row.Name, $"/admin/children/{row.ContentItemId}"));
    }
}
