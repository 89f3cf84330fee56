using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Training.ViewModels;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Training.Services;

internal sealed class TrainingPageReader(TrainingShelf shelf, TrainingReviews reviews, IContentManager content, IOrganizationPaths paths, IUserContext userContext)
{
    public async Task<TrainingView> ReadAsync(ContentItem item, CancellationToken cancellationToken)
    {
        var review = await reviews.RowAsync(item, cancellationToken);
        return new(item, shelf.Of(item))
        {
            State = TrainingStateRules.Of(item.Published, review?.State),
            Place = await paths.NameAsync(item.OrganizationId, cancellationToken),
            ReturnReason = review is { State: ContentReviewState.Returned } ? review.Reason : "",
            IsStopped = review is { State: ContentReviewState.Submitted, IsStopped: true },
            IsOut = item.Published || await content.GetAsync(item.ContentItemId, ContentVersion.Published, cancellationToken) is not null,
            MayEdit = userContext.User.Has(Permissions.Edit, item),
            MayAccept = await reviews.WaitsForAcceptanceAloneAsync(item, cancellationToken),
        };
    }
}
