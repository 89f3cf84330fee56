using System.Globalization;
using System.Net.Http.Headers;
using System.Text.Json;
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
internal static class HttpReport
{
    private const string Page = "/admin/children";
    private const int MostStatements = 3;

    public static async Task<bool> PrintAsync(CancellationToken cancellationToken)
    {
        await using var files = await SiteProcess.CreateAsync(DatabaseKind.Sqlite, cancellationToken: cancellationToken);
        var settings = Path.Combine(files.DataPath, "list.json");
        var (statements, around) = await ArrangeAsync(files, cancellationToken);
        await File.WriteAllTextAsync(settings, JsonSerializer.Serialize(around), cancellationToken);
        using var plain = await ServerProcess.StartPlainAsync(["list", settings], $"/sign-in?name={around.UserName}", cancellationToken);
        using var ours = await ServerProcess.StartOursAsync(files, new Dictionary<string, string>(), "/login", cancellationToken);
        using var plainLoad = new HttpLoad(plain, Page, await CookiesAsync(plain.Address, $"/sign-in?name={around.UserName}", cancellationToken));
        using var oursLoad = new HttpLoad(ours, Page, await SignInToOursAsync(ours.Address, DemoAccounts.Clerk));
        return await new HttpComparison(plainLoad, oursLoad).PrintAsync(statements, MostStatements, cancellationToken);
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

    public static async Task<string> CookiesAsync(Uri address, string page, CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = address };
        using var answer = await client.GetAsync(new Uri(page, UriKind.Relative), cancellationToken);
        return Cookies(answer.Headers);
    }

    private static async Task<string> SignInToOursAsync(Uri address, string name)
    {
        using var client = SiteProcess.Visit(address);
        using var answer = await client.PostFormAsync("/login", new() { ["UserName"] = name, ["Password"] = DemoAccounts.Password });
        return Cookies(answer.Headers);
    }

    public static string Cookies(HttpResponseHeaders headers) => string.Join("; ", headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));
}
