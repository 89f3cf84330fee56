using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Entities;

namespace LeftBehind.Children.Services;

internal sealed class CareAnswers(IAuditLog audit, IUserContext userContext, TimeProvider time)
{
    public CareAnswer Of(ContentItem item, string text) => new()
    {
        ContentItemId = item.ContentItemId,
        OrganizationId = item.OrganizationId,
        Text = text,
        AnsweredUtc = time.GetUtcNow().UtcDateTime,
        AnsweredBy = userContext.User.UserId,
        AnsweredByName = userContext.User.DisplayName,
    };

    public Task RecordAsync(ContentItem item, CancellationToken cancellationToken) =>
        audit.RecordAsync(new(AuditAction.Answered, ChildType.Name, item.ContentItemId) { OrganizationId = item.OrganizationId }, cancellationToken);
}
