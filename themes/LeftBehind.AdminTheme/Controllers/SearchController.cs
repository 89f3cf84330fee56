using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using Microsoft.AspNetCore.Http.Extensions;

namespace LeftBehind.AdminTheme.Controllers;

/// <summary>Takes what is sought out of a form's body into the list's address, where it stands sealed.</summary>
[SignedIn]
internal sealed class SearchController(SealedQuery sealedQuery) : Controller
{
    private const string To = "to";
    private const int MostFilters = 40;
    private static readonly string[] _notFilters = [To, "__RequestVerificationToken"];

    [HttpPost("/admin/search")]
    public IActionResult Index([FromForm] string? to)
    {
        if (!Url.IsLocalUrl(to) || to.Contains('?', StringComparison.Ordinal))
        {
            return LocalRedirect("/admin");
        }
        var query = new QueryBuilder();
        foreach (var (name, value) in Request.Form.Where(field => !_notFilters.Contains(field.Key)).Select(field => (field.Key, $"{field.Value}")).Where(IsShort).Take(MostFilters))
        {
            query.Add(name, name == SealedQuery.SearchKey ? sealedQuery.Seal(Cut(value)) : value);
        }
        return LocalRedirect(to + query.ToQueryString());
    }

    // An address holds no more than servers on the way take. No filter offers values of such a length.
    private static bool IsShort((string Name, string Value) field) =>
        field.Value.Length > 0 && (field.Name == SealedQuery.SearchKey || (field.Name.Length <= SealedQuery.LongestSearch && field.Value.Length <= SealedQuery.LongestSearch));

    private static string Cut(string sought) => sought.Length > SealedQuery.LongestSearch ? sought[..SealedQuery.LongestSearch] : sought;
}
