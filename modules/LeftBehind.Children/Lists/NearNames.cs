using System.Text;
using LeftBehind.Abstractions.Text;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Lists;

/// <summary>
/// Pupils whose names sound or look like the one that was typed: 张晓红 for 张小红. Each way of being alike is a few equalities on the
/// tokens, and gives the first few pupils only, so that a search costs the same whatever the number of files.
/// </summary>
internal sealed class NearNames(ChildQuery query, ChildSearch search)
{
    /// <summary>Shown below the pupils who are called so.</summary>
    public const int Most = 20;

    // More than bear one name in a county, so that a filter finds its pupils among them.
    private const int MostAlike = 300;

    private const int LengthOfNamesWithOneWrong = 3;

    /// <param name="filter">What is chosen and sought.</param>
    /// <param name="nobodyIsCalledSo">Then a character may be wrong. Where somebody is, all of a generation would be alike: 张晓燕, 李晓燕, 王晓燕.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<IReadOnlyList<ChildRow>> ReadAsync(ChildFilter filter, bool nobodyIsCalledSo, CancellationToken cancellationToken)
    {
        var alikes = SoundAlikes.Of(filter.Q);
        if (await QueryAsync(filter, alikes, nobodyIsCalledSo, cancellationToken) is not { } near)
        {
            return [];
        }
        var rows = await query.WithReview(near).ToListAsync(cancellationToken);
        return [.. rows.DistinctBy(row => row.Child.ContentItemId).Select(row => row with { Likeness = LikenessOf(row.Child.Name, alikes) })
            .OrderBy(row => row.Likeness).ThenBy(row => row.Child.SortKey, StringComparer.Ordinal).ThenBy(row => row.Child.ContentItemId, StringComparer.Ordinal).Take(Most)];
    }

    /// <summary>Null where nothing is like what was typed.</summary>
    public async Task<IQueryable<ChildHit>?> QueryAsync(ChildFilter filter, SoundAlikes alikes, bool withOneWrong, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(filter.Q) || search.IsNumber(filter.Q) || Typed(filter.Q) is not { } han)
        {
            return null;
        }
        var rows = await query.FilteredAsync(filter, cancellationToken);
        var exactly = string.Concat(han);
        rows = han.Count == 0 ? rows : rows.Where(row => !row.Name.Replace("·", "").Contains(exactly));
        var ways = Sounds(rows, alikes).Concat(withOneWrong && han.Count == LengthOfNamesWithOneWrong ? OneWrong(rows, han) : []).Select(First).ToList();
        return ways.Count == 0
            ? null
            : ways.Aggregate((one, other) => one.Concat(other)).Select(row => new ChildHit { Row = row, SortKey = row.SortKey, ContentItemId = row.ContentItemId });
    }

    private IEnumerable<IQueryable<ChildHit>> Sounds(IQueryable<ChildIndex> rows, SoundAlikes alikes) =>
        new[] { alikes.Same, alikes.Similar }.Where(tokens => tokens.Count > 0)
            .Select(tokens => search.Having(rows, query.ReadsLatest, token => tokens.Contains(token.Token), MostAlike));

    // 张小江, 李小红 and 张大红 for 张小红. Of those with the last character alone the sort keys give the ones of that surname.
    private IEnumerable<IQueryable<ChildHit>> OneWrong(IQueryable<ChildIndex> rows, List<string> han)
    {
        var named = rows.Where(row => row.Name.Length == LengthOfNamesWithOneWrong);
        var (surname, beginning, end, last, start) = (han[0], han[0] + han[1], han[1] + han[2], han[2], NameSearch.SortKeyStart(han[0]));
        var after = start + "G";
        yield return search.Having(named.Where(row => row.Name.StartsWith(beginning)), query.ReadsLatest, token => token.Token == beginning);
        yield return search.Having(named.Where(row => row.Name.EndsWith(end)), query.ReadsLatest, token => token.Token == end);
        yield return search.Having(named.Where(row => row.Name.EndsWith(last) && row.Name.StartsWith(surname)), query.ReadsLatest,
            token => token.Token == last && string.Compare(token.SortKey, start) >= 0 && string.Compare(token.SortKey, after) < 0);
    }

    private static IQueryable<ChildIndex> First(IQueryable<ChildHit> hits) =>
        hits.OrderBy(hit => hit.SortKey).ThenBy(hit => hit.ContentItemId).Select(hit => hit.Row).Take(Most);

    // Null where nothing of a name was typed; empty where letters were.
    private static List<string>? Typed(string text) =>
        text.Length > ChildSearch.LongestText ? null
        : text.Normalize(NormalizationForm.FormC).EnumerateRunes().Where(Han.Is).Select(rune => rune.ToString()).ToList();

    private static NameLikeness LikenessOf(string name, SoundAlikes alikes)
    {
        var tokens = NameSearch.Tokens(name);
        return tokens.Any(alikes.Same.Contains) ? NameLikeness.SameSound
            : tokens.Any(alikes.Similar.Contains) ? NameLikeness.SimilarSound
            : NameLikeness.OneCharacter;
    }
}
