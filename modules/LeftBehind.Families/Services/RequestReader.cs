using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Contacts;
using LeftBehind.Families.Entities;
using LeftBehind.Families.ViewModels;
using LeftBehind.Letters.Entities;

namespace LeftBehind.Families.Services;

/// <summary>A request with what the one who deals with it needs. That phones were shown is on record before the page is.</summary>
internal sealed class RequestReader(IDocumentSession session, IContentManager content, IContactAmendments amendments, IAuditLog audit, RequestWords words)
{
    public Task<FamilyRequest?> FindAsync(string id, CancellationToken cancellationToken) =>
        session.Query<FamilyRequest>().SingleOrDefaultAsync(row => row.RequestId == id, cancellationToken);

    public async Task<RequestPage> ReadAsync(FamilyRequest request, CancellationToken cancellationToken)
    {
        var recipient = await session.Query<LetterRecipient>().SingleOrDefaultAsync(row => row.Id == request.RecipientId, cancellationToken);
        var letter = await content.GetAsync(request.LetterId, ContentVersion.Published, cancellationToken);
        var file = request.Children is [var first, ..] ? await content.GetAsync(first, ContentVersion.Latest, cancellationToken) : null;
        foreach (var child in request.Children)
        {
            await audit.RecordNowAsync(new(AuditAction.Opened, "Child", child) { OrganizationId = request.OrganizationId, Detail = words.Of(request.Kind) }, cancellationToken);
        }
        return new(request)
        {
            LetterTitle = letter?.DisplayText ?? "",
            When = request.Kind == FamilyRequestKind.Call ? recipient?.Note ?? "" : "",
            Replies = request.Kind == FamilyRequestKind.Reply ? await RepliesAsync(request, cancellationToken) : [],
            OnFile = file is null ? ContactsOnFile.None : amendments.Read(file, request.PersonId),
        };
    }

    private async Task<IReadOnlyList<LetterReply>> RepliesAsync(FamilyRequest request, CancellationToken cancellationToken)
    {
        var replies = session.Query<LetterReply>().Where(reply => reply.RecipientId == request.RecipientId);
        replies = request.HandledUtc is null ? replies.Where(reply => reply.HandledUtc == null) : replies.Where(reply => reply.ReceivedUtc >= request.CreatedUtc && reply.ReceivedUtc <= request.HandledUtc);
        return await replies.OrderBy(reply => reply.Id).ToListAsync(cancellationToken);
    }
}
