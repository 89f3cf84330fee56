using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;
using LeftBehind.PlainSite;
using LeftBehind.Testing;
using LeftBehind.Ui.Navigation;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Benchmarks;

/// <summary>The pupils' list of a school over HTTP, by turns with the plain application that shows the same page.</summary>
internal static partial class HttpReport
{
    private const string Page = "/admin/children";
    private const int Rounds = 9;
    private const double Least = 0.6;
    private const int MostStatements = 3;
    private static readonly TimeSpan _warm = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan _round = TimeSpan.FromSeconds(4);

    public static async Task<bool> PrintAsync(CancellationToken cancellationToken)
    {
        await using var files = await SiteProcess.CreateAsync(DatabaseKind.Sqlite, cancellationToken: cancellationToken);
        var settings = Path.Combine(files.DataPath, "list.json");
        var (statements, around) = await ArrangeAsync(files, cancellationToken);
        await File.WriteAllTextAsync(settings, JsonSerializer.Serialize(around), cancellationToken);
        using var plain = await ServerProcess.StartPlainAsync(["list", settings], $"/sign-in?name={around.UserName}", cancellationToken);
        using var ours = await ServerProcess.StartOursAsync(files, new Dictionary<string, string>(), "/login", cancellationToken);
        using var plainLoad = new HttpLoad(plain, Page, await SignInToPlainAsync(plain.Address, around.UserName, cancellationToken));
        using var oursLoad = new HttpLoad(ours, Page, await SignInToOursAsync(ours.Address, DemoAccounts.Clerk));
        var (plainPage, oursPage) = (await plainLoad.PageAsync(cancellationToken), await oursLoad.PageAsync(cancellationToken));
        MustBeTheSame(plainPage, oursPage);
        await plainLoad.RunAsync(_warm, cancellationToken);
        await oursLoad.RunAsync(_warm, cancellationToken);
        var rounds = new List<(HttpRate Plain, HttpRate Ours)>();
        for (var round = 0; round < Rounds; round++)
        {
            rounds.Add((await plainLoad.RunAsync(_round, cancellationToken), await oursLoad.RunAsync(_round, cancellationToken)));
        }
        return Print(HttpRate.Median(rounds.ConvertAll(round => round.Plain)), HttpRate.Median(rounds.ConvertAll(round => round.Ours)), statements, oursPage.Length);
    }

    private static bool Print(HttpRate plain, HttpRate ours, int statements, int characters)
    {
        var (byClock, byProcessor) = (ours.PerSecond / plain.PerSecond, ours.PerProcessorSecond / plain.PerProcessorSecond);
        var kept = byProcessor >= Least && statements <= MostStatements;
        Console.WriteLine("| | requests per second | per second of the server's processor time | SQL statements |");
        Console.WriteLine("| --- | --- | --- | --- |");
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| plain | {plain.PerSecond:0} | {plain.PerProcessorSecond:0} | |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| ours | {ours.PerSecond:0} | {ours.PerProcessorSecond:0} | {statements} |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| ours / plain | {byClock:P0} | {byProcessor:P0} | |"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\nPromise: ≥ {Least:P0} by processor time and ≤ {MostStatements} statements; the same page of {characters} characters. Kept: {(kept ? "yes" : "NO")}"));
        return kept;
    }

    /// <summary>Counts the statements of the page, and asks our site for what the plain one shows around the rows.</summary>
    private static async Task<(int Statements, ListSettings Around)> ArrangeAsync(SiteProcess files, CancellationToken cancellationToken)
    {
        await using var site = await Site.StartAsync(files.Database.Kind, cancellationToken: cancellationToken);
        using var client = await site.SignInAsync(DemoAccounts.Clerk);
        await client.GetPageAsync(Page);
        using var watch = new SqlWatch(site);
        await client.GetPageAsync(Page);
        var statements = watch.Take().Count;
        var units = site.Services.GetRequiredService<IUnitOfWork>();
        var user = await units.RunAsync(null, services => services.GetRequiredService<IUserResolver>().FindAsync(DemoAccounts.Clerk, cancellationToken), cancellationToken);
        return (statements, await units.RunAsync(user, services => AroundAsync(services, user!, files.Database.ConnectionString, cancellationToken), cancellationToken));
    }

    private static async Task<ListSettings> AroundAsync(IServiceProvider services, CurrentUser user, string connection, CancellationToken cancellationToken)
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new("zh-CN"), new("zh-CN"));
        services.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext { Request = { Path = Page } };
        return new()
        {
            Connection = connection,
            UserId = user.UserId,
            UserName = user.UserName,
            DisplayName = user.DisplayName,
            RoleName = user.RoleName,
            SchoolId = user.Scope.OrganizationId,
            Permissions = [.. user.Permissions],
            Menu = [.. services.GetRequiredService<INavigationManager>().Build()],
            Assignments = [.. await services.GetServices<IAssignmentSource>().Single().ListAsync(cancellationToken)],
        };
    }

    private static async Task<string> SignInToPlainAsync(Uri address, string name, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = address };
        using var answer = await client.GetAsync(new Uri($"/sign-in?name={name}", UriKind.Relative), cancellationToken);
        return Cookies(answer.Headers);
    }

    private static async Task<string> SignInToOursAsync(Uri address, string name)
    {
        using var client = SiteProcess.Visit(address);
        using var answer = await client.PostFormAsync("/login", new() { ["UserName"] = name, ["Password"] = DemoAccounts.Password });
        return Cookies(answer.Headers);
    }

    private static string Cookies(HttpResponseHeaders headers) => string.Join("; ", headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));

    private static void MustBeTheSame(string plain, string ours)
    {
        var (left, right) = (Token().Replace(plain, ""), Token().Replace(ours, ""));
        if (left != right)
        {
            var at = left.Zip(right).TakeWhile(pair => pair.First == pair.Second).Count();
            throw new InvalidOperationException($"The pages differ:\n{left[Math.Max(0, at - 200)..Math.Min(left.Length, at + 200)]}\n---\n{right[Math.Max(0, at - 200)..Math.Min(right.Length, at + 200)]}");
        }
    }

    // Antiforgery tokens are new on each page.
    [GeneratedRegex("CfDJ8[A-Za-z0-9_-]+")]
    private static partial Regex Token();
}
