using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Editing;

/// <summary>由县里代改: the county mends what a school handed in, with a reason that stands in the file and is told to the school.</summary>
internal sealed class ChildCorrection(ChildEditor editor, IContentManager content, IContentReviews reviews, IDocumentSession session, CorrectionMessages messages)
{
    public const string ReasonMissing = "Write why the file is put right, in at most 200 characters.";
    public const string NothingChanged = "Nothing has been changed.";
    public const int LongestReason = 200;

    public async Task<EditOutcome> SaveAsync(ChildForm form, string reason, CancellationToken cancellationToken)
    {
        var outcome = await editor.CorrectAsync(form, cancellationToken);
        if (!outcome.Succeeded || outcome.Fields.Count == 0)
        {
            return outcome;
        }
        var item = (await content.GetChildAsync(outcome.ContentItemId, cancellationToken))!;
        if (!await reviews.CorrectAsync(item, reason, cancellationToken))
        {
            // Decided or called back meanwhile: what was typed must not change a file that waits for nobody.
            await session.CancelAsync(cancellationToken);
            return new() { IsMissing = true };
        }
        await messages.TellAsync(item, outcome.Fields, reason, cancellationToken);
        return outcome;
    }
}
