using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Letters.Writing;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Letters.Services;

internal sealed class LetterPageReader(LetterPreview preview, LetterReviews reviews, IOrganizationPaths paths, IUserContext userContext, ILetterLinks links)
{
    public async Task<LetterView> ReadAsync(ContentItem item, string? child, CancellationToken cancellationToken)
    {
        var (pupils, chosen, text, count) = await preview.OfAsync(item, item.Get<LetterPart>(), item.Get<LetterAudiencePart>(), child, cancellationToken);
        var (review, me) = (await reviews.RowAsync(item, cancellationToken), userContext.User);
        return new(item, text, count)
        {
            State = await reviews.StateAsync(item, cancellationToken),
            Place = await paths.NameAsync(item.OrganizationId, cancellationToken),
            ReturnReason = review is { State: ContentReviewState.Returned } ? review.Reason : "",
            IsStopped = review is { State: ContentReviewState.Submitted, IsStopped: true },
            IsOut = item.Published || await preview.IsPublishedAsync(item.ContentItemId, cancellationToken),
            MayAccept = await reviews.WaitsForAcceptanceAloneAsync(item, cancellationToken),
            MayEdit = me.Has(Permissions.Edit, item),
            Obstacle = links.Obstacle,
            Pupils = pupils,
            Chosen = chosen,
        };
    }
}
