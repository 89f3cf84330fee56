using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;

namespace LeftBehind.Ui.Screens;

/// <summary>Links that keep the filters of the current page and change one thing.</summary>
public static class QueryLinkRules
{
    public const string SortKey = "sort";
    public const string AfterKey = "after";
    public const string BeforeKey = "before";

    /// <summary>The same page with one query value set (or dropped when null), always back on the first page of the list.</summary>
    public static string With(HttpRequest request, string key, string? value)
    {
        string[] dropped = [key, AfterKey, BeforeKey];
        var query = new QueryBuilder(request.Query
            .Where(pair => !dropped.Contains(pair.Key, StringComparer.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value, (pair, single) => KeyValuePair.Create(pair.Key, single ?? "")));
        if (value is not null)
        {
            query.Add(key, value);
        }

        return request.PathBase + request.Path + query.ToQueryString();
    }

    /// <summary>The sort value that a click on a column's heading asks for: ascending first, then descending (a leading minus).</summary>
    public static string NextSort(string column, string? current) =>
        string.Equals(current, column, StringComparison.OrdinalIgnoreCase) ? "-" + column : column;

    public static string AriaSort(string column, string? current) =>
        string.Equals(current, column, StringComparison.OrdinalIgnoreCase) ? "ascending"
        : string.Equals(current, "-" + column, StringComparison.OrdinalIgnoreCase) ? "descending" : "none";
}
