using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using Microsoft.AspNetCore.Http.Extensions;

namespace LeftBehind.AdminTheme.Controllers;

/// <summary>Takes what is sought out of a form's body into the list's address, where it stands sealed.</summary>
[SignedIn]
internal sealed class SearchController(SealedQuery sealedQuery) : Controller
{
    private const string To = "to";
    private static readonly string[] _notFilters = [To, "__RequestVerificationToken"];

    [HttpPost("/admin/search")]
    public IActionResult Index([FromForm] string? to)
    {
        if (!Url.IsLocalUrl(to) || to.Contains('?', StringComparison.Ordinal))
        {
            return LocalRedirect("/admin");
        }
        var query = new QueryBuilder();
        foreach (var (name, value) in Request.Form.Where(field => !_notFilters.Contains(field.Key) && field.Value.ToString().Length > 0))
        {
            query.Add(name, name == SealedQuery.SearchKey ? sealedQuery.Seal(value.ToString()) : value.ToString());
        }
        return LocalRedirect(to + query.ToQueryString());
    }
}
