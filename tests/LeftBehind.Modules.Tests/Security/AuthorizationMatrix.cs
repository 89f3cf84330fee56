using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Security;

/// <summary>Who gets where: a line a route, a column an account, as it stands in AuthorizationMatrix.txt.</summary>
internal static class AuthorizationMatrix
{
    /// <summary>Somebody who has not signed in.</summary>
    public const string Visitor = "visitor";

    public static string[] Columns { get; } = [Visitor, .. DemoAccounts.FirstCounty];

    public static IReadOnlyDictionary<string, string[]> Lines { get; } = File
        .ReadAllLines(Repository.PathOf("tests", "LeftBehind.Modules.Tests", "Security", "AuthorizationMatrix.txt"))
        .Where(line => line.Length > 0 && !line.StartsWith('#'))
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .ToDictionary(words => $"{words[0]} {words[1]}", words => words[2..]);

    /// <summary>Null where the route has no line. A city's administrator gets as far as the province's, within the city.</summary>
    public static string? Cell(SiteRoute route, string account)
    {
        if (!Lines.TryGetValue(route.Key, out var cells))
        {
            return null;
        }
        var cell = cells[Array.IndexOf(Columns, account == CityAccount.Name ? DemoAccounts.Province : account)];
        return account == CityAccount.Name && cell.Contains('/', StringComparison.Ordinal) ? $"{cell.Split('/')[0]}/{RouteCaller.NotThere}" : cell;
    }

    public static string Line(string key, IEnumerable<string> cells) => $"{key,-62}" + string.Concat(cells.Select(cell => $" {cell,-9}"));
}
