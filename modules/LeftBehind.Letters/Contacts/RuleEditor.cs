using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Recipients;
using LeftBehind.Letters.ViewModels;

namespace LeftBehind.Letters.Contacts;

/// <summary>Says of a person in a child's file whether letters go to them. A block holds in the files of siblings too.</summary>
internal sealed class RuleEditor(IDocumentSession session, BlockReach reach, IUserContext userContext, TimeProvider time)
{
    public async Task SetAsync(ContentItem child, string personId, RuleForm form, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        await session.Set<ContactRule>().Where(rule => rule.ContentItemId == child.ContentItemId && rule.PersonId == personId).ExecuteDeleteAsync(cancellationToken);
        session.Set<ContactRule>().Add(new()
        {
            OrganizationId = child.OrganizationId,
            ContentItemId = child.ContentItemId,
            PersonId = personId,
            Kind = form.Kind,
            Language = form.Language,
            Reason = form.Reason?.Trim() ?? "",
            ChangedUtc = time.GetUtcNow().UtcDateTime,
            ChangedBy = userContext.User.UserId,
            ChangedByName = userContext.User.DisplayName,
        });
        await session.SaveAsync(cancellationToken);
        await (form.Kind == ContactRuleKind.Blocked
            ? reach.SpreadAsync(child, personId, cancellationToken)
            : reach.LiftAsync(child.ContentItemId, personId, cancellationToken));
    }
}
