using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Homes.Indexes;
using LeftBehind.Homes.Parts;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Homes;

internal static class HomeSite
{
    /// <summary>The demo's home at the central school, which the account homemanager manages.</summary>
    public const string Central = "a11000000000000000000000000homes";

    /// <summary>The demo's home in a village: its manager has left, it has no phone, and it is closed in two holidays.</summary>
    public const string Village = "a12000000000000000000000000homes";

    public const string OfTheSecondCounty = "a21000000000000000000000000homes";

    public static Task<ContentItem> HomeAsync(this Site site, string id) => site.AsSystemAsync(async services =>
        await services.GetRequiredService<IContentManager>().GetAsync(id, ContentVersion.Latest, TestContext.Current.CancellationToken, archived: true)
        ?? throw new InvalidOperationException($"There is no home {id}"));

    public static Task<List<HomeIndex>> RowsAsync(this Site site, string id) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<HomeIndex>().Where(row => row.ContentItemId == id).ToListAsync(TestContext.Current.CancellationToken));

    /// <summary>A home of one's own for a test, made by the clerk of the central school.</summary>
    public static async Task<string> RegisterAsync(this Site site, SiteClient clerk, string name, params (string Name, string Value)[] more)
    {
        var form = new Dictionary<string, string>
        {
            ["OrganizationId"] = $"{(await site.HomeAsync(Central)).OrganizationId}",
            ["Home.Name"] = name,
            ["Home.Kind"] = nameof(HomeKind.CareCentre),
            ["Home.Host"] = nameof(HomeHost.Community),
        };
        foreach (var (field, value) in more)
        {
            form[field] = value;
        }
        using var saved = await clerk.PostFormAsync("/admin/homes/new", form);
        Assert.True(saved.Headers.Location is not null, await saved.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return saved.Headers.Location.ToString().Split('/')[^1];
    }
}
