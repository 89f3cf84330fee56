using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Abstractions.Workflows;

/// <summary>
/// The way of a version from those who write it to those who approve it. Implemented by the Workflows module; everything happens in the
/// current transaction.
/// </summary>
public interface IContentReviews
{
    /// <summary>
    /// Hands a version in and triggers <c>ContentSubmittedEvent</c>. Where no workflow type listens, it waits as before for whoever may publish it.
    /// </summary>
    /// <param name="item">The latest version, a draft.</param>
    /// <param name="by">Who hands it in: they approve no step of it.</param>
    /// <param name="input">What the workflow's conditions read. A text under <see cref="ReviewInputs.AmendmentReason"/> stays beside the version.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task SubmitAsync(ContentItem item, CurrentUser by, JsonObject input, CancellationToken cancellationToken);

    /// <summary>Calls a version back: it is a draft again, and what waited for it is closed.</summary>
    /// <returns>False where it does not wait for anybody.</returns>
    Task<bool> RecallAsync(ContentItem item, CancellationToken cancellationToken);

    /// <summary>Sends a version back to those who wrote it. The workflow's own step; without one, the principal's.</summary>
    Task ReturnAsync(ContentItem item, string reason, CancellationToken cancellationToken);

    /// <summary>
    /// Marks a version that waits for the current user's decision as put right by them: it was changed for those who handed it in. A
    /// colleague decides then, where there is one.
    /// </summary>
    /// <returns>False where it does not wait for the user.</returns>
    Task<bool> CorrectAsync(ContentItem item, string reason, CancellationToken cancellationToken);

    /// <summary>Answers what waits for the current user about some items.</summary>
    /// <param name="contentItemIds">The items; of those about which nothing waits for the user there is no answer in the result.</param>
    /// <param name="outcome">One of <see cref="ReviewOutcomes"/>, or another that the task offers.</param>
    /// <param name="comment">Why; must not be empty where the outcome needs one.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    Task<IReadOnlyList<ReviewAnswer>> AnswerAsync(IReadOnlyCollection<string> contentItemIds, string outcome, string comment, CancellationToken cancellationToken);
}
