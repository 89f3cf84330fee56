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
    private const int MostSheets = 2_000;
    private const int MostCopies = 500;

    public async Task<PrintPage> ReadAsync(ContentItem published, int copies, CancellationToken cancellationToken)
    {
        var letter = published.Get<LetterPart>();
        var addressees = await rows.Of(published).Where(row => row.IsAddressee).OrderBy(row => row.SortKey).ThenBy(row => row.Id).Take(MostSheets).ToListAsync(cancellationToken);
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
        if (copies > 0)
        {
            var plain = new PrintedLetter(await renderer.RenderAsync(letter, published, LetterFamily.Nobody, cancellationToken));
            sheets.AddRange(Enumerable.Repeat(plain, Math.Min(copies, MostCopies)));
        }
        return new(published, sheets, Math.Clamp(copies, 0, MostCopies), links.Obstacle);
    }
}
