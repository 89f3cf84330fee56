using System.Linq.Expressions;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Text;
using LeftBehind.Children.Indexes;

namespace LeftBehind.Children.Lists;

/// <summary>Search as one types, by the tokens beside the names: an equality and a seek, whatever the number of files.</summary>
internal sealed class ChildSearch(IDocumentSession session, IUserContext userContext, IKeyedHash hash)
{
    // Nobody types more.
    public const int LongestText = 100;

    public IQueryable<ChildHit> Apply(IQueryable<ChildIndex> rows, string? text, bool latest)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return All(rows);
        }
        text = text.Length > LongestText ? text[..LongestText] : text;
        var numbers = ChildTokens.Sought(text, hash);
        if (numbers.Count > 0)
        {
            return Equal(rows, numbers[0], latest);
        }
        var query = NameSearch.Query(text);
        return query.IsEmpty ? All(rows.Where(row => false)) : Named(rows, query, latest);
    }

    /// <summary>
    /// The files that a text leaves, where one token alone decides: to count a thousand, the token's index is enough, and none of their
    /// rows is read. Null where more than that decides.
    /// </summary>
    public IQueryable<string>? ByTokenAlone(string? text, bool latest)
    {
        if (AreFew || string.IsNullOrWhiteSpace(text) || text.Length > LongestText)
        {
            return null;
        }
        var numbers = ChildTokens.Sought(text, hash);
        var query = NameSearch.Query(text);
        var token = numbers.Count > 0 ? numbers[0] : query is { Terms: [{ IsPrefix: false } only] } ? only.Token : null;
        return token is null ? null : Tokens(latest).Where(known => known.Token == token).Select(known => known.ContentItemId);
    }

    private IQueryable<ChildHit> Named(IQueryable<ChildIndex> rows, NameQuery query, bool latest)
    {
        if (query.Terms.Count > 1)
        {
            // The first three characters lead to few rows; there the name itself decides. The dot of a minority name is not typed by everybody.
            rows = rows.Where(row => row.Name.Replace("·", "").Contains(query.HanText));
        }
        var (first, end) = (query.Terms[0].Token, query.Terms[0].End);
        if (!query.Terms[0].IsPrefix)
        {
            return Equal(rows, first, latest);
        }
        var beginning = Tokens(latest).Where(token => string.Compare(token.Token, first) >= 0 && string.Compare(token.Token, end) < 0);
        return AreFew
            ? All(rows.Where(row => beginning.Any(token => token.ContentItemId == row.ContentItemId)))
            : All(rows.Where(row => beginning.Select(token => token.ContentItemId).Contains(row.ContentItemId)));
    }

    public bool IsNumber(string text) => ChildTokens.Sought(text, hash).Count > 0;

    /// <summary>The files that have such a token.</summary>
    /// <param name="rows">Of these.</param>
    /// <param name="latest">In their latest version.</param>
    /// <param name="such">Which tokens.</param>
    /// <param name="most">Beyond so many tokens in the order of the names nobody looks, where they are of several kinds and thus have to be sorted.</param>
    public IQueryable<ChildHit> Having(IQueryable<ChildIndex> rows, bool latest, Expression<Func<ChildToken, bool>> such, int? most = null)
    {
        var tokens = Tokens(latest).Where(such);
        tokens = most is { } limit && !AreFew ? tokens.OrderBy(token => token.SortKey).ThenBy(token => token.ContentItemId).Take(limit) : tokens;
        return AreFew
            ? All(rows.Where(row => tokens.Any(known => known.ContentItemId == row.ContentItemId)))
            : tokens.Join(rows, known => known.ContentItemId, row => row.ContentItemId, (known, row) => new ChildHit { Row = row, SortKey = known.SortKey, ContentItemId = known.ContentItemId });
    }

    private IQueryable<ChildHit> Equal(IQueryable<ChildIndex> rows, string token, bool latest) => Having(rows, latest, known => known.Token == token);

    // A class or some granted files are few: there the rows lead. Elsewhere the tokens do, from whose index a page comes already sorted.
    private bool AreFew => userContext.User.Scope is { Kind: ScopeKind.Granted } or { Kind: ScopeKind.Organization, Level: OrganizationLevel.Class };

    private static IQueryable<ChildHit> All(IQueryable<ChildIndex> rows) =>
        rows.Select(row => new ChildHit { Row = row, SortKey = row.SortKey, ContentItemId = row.ContentItemId });

    private IQueryable<ChildToken> Tokens(bool latest) =>
        latest ? session.Query<ChildToken>().Where(token => token.Latest) : session.Query<ChildToken>().Where(token => token.Published);
}
