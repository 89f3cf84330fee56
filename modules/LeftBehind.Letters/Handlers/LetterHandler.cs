using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Recipients;
using LeftBehind.Letters.Sending;
using LeftBehind.Letters.Writing;

namespace LeftBehind.Letters.Handlers;

internal sealed class LetterHandler(IDocumentSession session, LetterRenderer renderer, LetterRecipients recipients, HeldLetters held, IStringLocalizer<Startup> text) : ContentHandler
{
    public override string ContentType => LetterType.Name;

    public override Task NormalizeAsync(ContentItem item, CancellationToken cancellationToken)
    {
        item.Alter<LetterPart>(letter => (letter.Body, letter.PublishAt) = (letter.Body.ReplaceLineEndings("\n"), letter.PublishOn is null ? null : letter.PublishAt));
        return Task.CompletedTask;
    }

    /// <summary>A letter with a fault is not even kept: so none can be handed in or published.</summary>
    public override async Task ValidateAsync(ContentItem item, ICollection<ContentError> errors, CancellationToken cancellationToken)
    {
        var letter = item.Get<LetterPart>();
        foreach (var (field, fault) in await renderer.FaultsAsync(letter, cancellationToken))
        {
            errors.Add(new($"{nameof(LetterPart)}.{field}", FaultWords.Of(fault, text)));
        }
        if (string.IsNullOrWhiteSpace(letter.Correction) && await IsFrozenAsync(item, cancellationToken))
        {
            errors.Add(new($"{nameof(LetterPart)}.{nameof(LetterPart.Correction)}", text["Somebody has read this letter. Say in a line what the new version puts right; readers see it above the letter."]));
        }
    }

    public override async Task PublishedAsync(ContentItem item, CancellationToken cancellationToken)
    {
        await recipients.CreateAsync(item, cancellationToken);
        await held.LetGoAsync(item, cancellationToken);
    }

    private Task<bool> IsFrozenAsync(ContentItem item, CancellationToken cancellationToken) => session.QueryOutsideScope<LetterRecipient>()
        .AnyAsync(row => row.ContentItemId == item.ContentItemId && (row.OpenedUtc != null || row.ConfirmedUtc != null || row.PaperUtc != null), cancellationToken);
}
