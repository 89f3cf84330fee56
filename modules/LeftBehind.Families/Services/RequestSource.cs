using LeftBehind.Abstractions.Data;
using LeftBehind.Families.Entities;
using LeftBehind.Ui.Workflows;

namespace LeftBehind.Families.Services;

/// <summary>Requests in the inbox of those who deal with them.</summary>
internal sealed class RequestSource(IDocumentSession session, RequestWords words, IStringLocalizer<Startup> text) : ITaskRecordSource
{
    private const int LongestTitle = 200;

    public string ContentType => nameof(FamilyRequest);

    public string Name => text["Request of a family"];

    public string Permission => Permissions.Handle;

    public async Task<TaskRecord?> FindAsync(string id, CancellationToken cancellationToken)
    {
        // The task is made while the family is here, who is signed in as nobody.
        if (await session.QueryOutsideScope<FamilyRequest>().SingleOrDefaultAsync(row => row.RequestId == id, cancellationToken) is not { } request)
        {
            return null;
        }
        var title = $"{words.ForTheSchool(request.Kind)} · {request.ChildNames} · {request.PersonName}";
        return new(title.Length > LongestTitle ? title[..LongestTitle] : title, request.PersonName, []);
    }

    public string WordsOf(string oddity) => oddity;

    public string UrlOf(string contentItemId) => RequestWords.UrlOf(contentItemId);

    public bool IsAnsweredOnItsPage => true;

    public string? FoldedUrlOf(string id) => null;
}
