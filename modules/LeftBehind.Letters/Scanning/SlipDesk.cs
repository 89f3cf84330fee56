using LeftBehind.Abstractions.Data;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.Indexes;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Receipts;

namespace LeftBehind.Letters.Scanning;

/// <summary>The desk where slips come back: files each by its code with the letter, the child and the day.</summary>
internal sealed class SlipDesk(IDocumentSession session, LinkTokens tokens, RecipientSteps steps, IStringLocalizer<Startup> text)
{
    /// <param name="codes">As a scanner or a camera has read them.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <returns>What became of each, in their order.</returns>
    public async Task<IReadOnlyList<ReadSlip>> TakeAsync(IReadOnlyList<string> codes, CancellationToken cancellationToken)
    {
        var hashes = codes.Select(HashOf).ToList();
        string[] asked = [.. hashes.OfType<string>().Distinct()];
        // A code of another school is as unknown as one that was made up.
        var rows = await session.Query<LetterRecipient>().Where(row => asked.Contains(row.TokenHash)).ToDictionaryAsync(row => row.TokenHash, cancellationToken);
        string[] letters = [.. rows.Values.Select(row => row.ContentItemId).Distinct()];
        var titles = await session.Query<LetterIndex>().Where(letter => letter.Latest && letters.Contains(letter.ContentItemId))
            .ToDictionaryAsync(letter => letter.ContentItemId, letter => letter.Title, cancellationToken);
        var (read, filed) = (new List<ReadSlip>(codes.Count), new Dictionary<long, LetterRecipient>());
        foreach (var hash in hashes)
        {
            if (hash is null || !rows.TryGetValue(hash, out var row))
            {
                read.Add(new(SlipOutcome.NotFound));
                continue;
            }
            var isNew = row.PaperUtc is null && filed.TryAdd(row.Id, row);
            read.Add(new(isNew ? SlipOutcome.Filed : SlipOutcome.FiledBefore, row.ChildNames, titles.GetValueOrDefault(row.ContentItemId, "")));
        }
        if (filed.Count > 0)
        {
            await steps.TakeAsync([.. filed.Values], RecipientStep.Paper, text["Slip on paper"], cancellationToken);
        }
        return read;
    }

    // What the code leads to, or the code alone.
    private string? HashOf(string code)
    {
        var token = code.Trim().TrimEnd('/').Split('/')[^1];
        return LinkTokens.IsToken(token) ? tokens.HashOf(token) : null;
    }
}
