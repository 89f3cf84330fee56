using LeftBehind.Abstractions.Content;
using LeftBehind.Letters.Links;
using LeftBehind.Letters.Parts;
using LeftBehind.Letters.Receipts;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Letters.Writing;

namespace LeftBehind.Letters.Sending;

/// <summary>The sheets of a letter, class by class: one for each household, and as many plain ones as are asked for.</summary>
internal sealed class LetterPrinting(RecipientRows rows, FamilyReader families, LetterRenderer renderer, ILetterLinks links)
{
    /// <summary>More than a box of paper; a PDF of as many is made while one waits.</summary>
    public const int SheetsOfAPart = 2_000;
    private const int MostCopies = 500;

    /// <param name="published">The letter.</param>
    /// <param name="copies">Plain sheets, after those of the last part.</param>
    /// <param name="part">From 1.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    /// <param name="atOnce">How many addressed sheets a part has.</param>
    public async Task<PrintPage> ReadAsync(ContentItem published, int copies, int part, CancellationToken cancellationToken, int atOnce = SheetsOfAPart)
    {
        var letter = published.Get<LetterPart>();
        var all = rows.Of(published).Where(row => row.IsAddressee);
        var parts = Math.Max(1, (await all.CountAsync(cancellationToken) + atOnce - 1) / atOnce);
        part = Math.Clamp(part, 1, parts);
        var addressees = await all.OrderBy(row => row.SortKey).ThenBy(row => row.Id).Skip((part - 1) * atOnce).Take(atOnce).ToListAsync(cancellationToken);
        var known = await families.OfAsync(letter, addressees, cancellationToken);
        var sheets = new List<PrintedLetter>(addressees.Count);
        foreach (var row in addressees)
        {
            sheets.Add(new(await renderer.RenderAsync(letter, published, known[row.Id], cancellationToken))
            {
                ClassName = known[row.Id].ClassName,
                ChildNames = string.Join('、', known[row.Id].Children),
                Url = links.UrlOf(row) ?? "",
            });
        }
        if (copies > 0 && part == parts)
        {
            var plain = new PrintedLetter(await renderer.RenderAsync(letter, published, LetterFamily.Nobody, cancellationToken));
            sheets.AddRange(Enumerable.Repeat(plain, Math.Min(copies, MostCopies)));
        }
        string[] unwritten = [.. sheets.Where(sheet => !sheet.Text.IsWritten).Select(sheet => UnwrittenWords.NamesOf(sheet.Text)).Distinct()];
        return new(published, [.. sheets.Where(sheet => sheet.Text.IsWritten)], Math.Clamp(copies, 0, MostCopies), links.Obstacle) { Part = part, Parts = parts, Unwritten = unwritten };
    }
}
