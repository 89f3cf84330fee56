using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Security;

/// <summary>The matrix is laid over the running host's own route table: a route that somebody adds has no line and fails.</summary>
public sealed partial class AuthorizationMatrixTests(SqliteSite shared) : IClassFixture<SqliteSite>
{
    private static readonly string[] SeeingEverything = [DemoAccounts.Admin, DemoAccounts.Province];

    public static TheoryData<string> Accounts => [.. AuthorizationMatrix.Columns, CityAccount.Name];

    [Theory, MemberData(nameof(Accounts))]
    public async Task Every_route_lets_in_whom_the_matrix_names(string account)
    {
        // A visitor gets nowhere and changes nothing.
        await using var own = account == AuthorizationMatrix.Visitor ? null : await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        var site = own ?? shared.Site;
        if (account == CityAccount.Name)
        {
            await CityAccount.AddAsync(site);
        }
        var border = new ScopeBorder(site, account);
        var (inside, outside) = (await border.InsideAsync(), await border.OutsideAsync());
        using var client = account == AuthorizationMatrix.Visitor ? site.Visit() : await site.SignInAsync(account);
        var caller = new RouteCaller(site, client, await client.TokenAsync(account == AuthorizationMatrix.Visitor ? "/login" : "/account"));
        var wrong = new List<string>();
        foreach (var (turn, route) in RouteTable.Of(site).OrderBy(RouteCaller.Place).Index())
        {
            var met = await caller.CallAsync(route, inside, turn);
            if (RouteSubjects.Concerns(route))
            {
                // Who does not even get at the own record is asked for a foreign one once.
                var answers = await caller.CallAllAsync(route, met == RouteCaller.In ? outside : [outside[^1]], turn);
                met += "/" + string.Join('|', answers.Distinct());
            }
            var expected = AuthorizationMatrix.Cell(route, account) ?? "nothing";
            if (met != expected)
            {
                wrong.Add($"{account}: {route.Key} expected {expected} met {met}");
            }
        }
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void Every_route_has_a_line_and_every_line_a_route()
    {
        var routes = RouteTable.Of(shared.Site).Select(route => route.Key).ToList();
        Assert.Empty(routes.Except(AuthorizationMatrix.Lines.Keys));
        Assert.Empty(AuthorizationMatrix.Lines.Keys.Except(routes));
        Assert.All(AuthorizationMatrix.Lines, line => Assert.Equal(AuthorizationMatrix.Columns.Length, line.Value.Length));
    }

    [Fact]
    public void Nobody_below_the_province_gets_at_a_record_outside_the_scope()
    {
        var open = from line in AuthorizationMatrix.Lines
                   from column in AuthorizationMatrix.Columns.Index()
                   where !SeeingEverything.Contains(column.Item)
                   let cell = line.Value[column.Index].Split('/')
                   where cell.Length == 2 && cell[0] != cell[1] && cell[1] != RouteCaller.NotThere
                   select $"{column.Item}: {line.Key} {line.Value[column.Index]}";
        Assert.Empty(open);
    }
}
