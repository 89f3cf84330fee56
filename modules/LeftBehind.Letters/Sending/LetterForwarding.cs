using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Receipts;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Letters.Writing;

namespace LeftBehind.Letters.Sending;

/// <summary>复制给微信: the words for each person that a teacher has not forwarded to yet, class by class.</summary>
internal sealed class LetterForwarding(RecipientRows rows, FamilyReader families, LetterRenderer renderer, ILetterLinks links, IOrganizationPaths paths)
{
    private const int AtOnce = 45;

    public async Task<ForwardPage> ReadAsync(ContentItem published, CancellationToken cancellationToken)
    {
        var unsent = rows.Of(published, RecipientFlag.Unsent);
        var next = await unsent.OrderBy(row => row.SortKey).ThenBy(row => row.Id).Take(AtOnce).ToListAsync(cancellationToken);
        var letter = published.Get<LetterPart>();
        var (known, places) = (await families.OfAsync(letter, next, cancellationToken), await paths.NamesAsync([.. next.Select(row => row.OrganizationId).Distinct()], cancellationToken));
        var lines = new List<ForwardLine>();
        foreach (var row in next)
        {
            lines.Add(new(row, places.GetValueOrDefault(row.OrganizationId, ""), await WordsAsync(published, letter, row, known[row.Id], cancellationToken)));
        }
        return new(published, lines, await unsent.CountAsync(cancellationToken), links.Obstacle);
    }

    // With a link the words are short and say nothing of the child; without one the letter itself is what is pasted.
    private async Task<string?> WordsAsync(ContentItem published, LetterPart letter, LetterRecipient row, LetterFamily family, CancellationToken cancellationToken)
    {
        var text = await renderer.RenderAsync(letter, published, family, cancellationToken);
        if (!text.IsWritten)
        {
            return null;
        }
        if (links.UrlOf(row) is { } url)
        {
            return LinkWords.Short(letter, url);
        }
        string[] lines = [text.Title, text.Correction, text.Salutation, .. text.Paragraphs, text.School, text.Signer, text.Date];
        return string.Join('\n', lines.Where(line => line.Length > 0));
    }
}
