using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Families.Entities;

namespace LeftBehind.Families.Services;

/// <summary>Requests in the audit log.</summary>
internal sealed class RequestSubject(IDocumentSession session, RequestWords words, IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public string Subject => nameof(FamilyRequest);

    public string Name => text["Request of a family"];

    public async Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        string[] ids = [.. subjectIds];
        var found = await session.Query<FamilyRequest>().Where(row => ids.Contains(row.RequestId)).Select(row => new { row.RequestId, row.Kind }).ToListAsync(cancellationToken);
        return found.ToDictionary(row => row.RequestId, row => new AuditSubject(words.Of(row.Kind), RequestWords.UrlOf(row.RequestId)));
    }
}
