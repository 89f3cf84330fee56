using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Indexes;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children.Import;

/// <summary>What came of an import, as the clerk sees it.</summary>
internal static class ImportedChildren
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public static Task<(ContentItem Item, ChildIndex Row)> FindChildAsync(this Site site, string name) => site.AsAsync(DemoAccounts.Clerk, async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var row = await session.Query<ChildIndex>().SingleAsync(row => row.Name == name && row.Latest, Stop);
        return (await session.Query<ContentItem>().SingleAsync(item => item.ContentItemId == row.ContentItemId && item.Latest, Stop), row);
    });

    public static Task<int> CountChildrenAsync(this Site site, string? name = null) => site.AsAsync(DemoAccounts.Clerk, services =>
        services.GetRequiredService<IDocumentSession>().Query<ChildIndex>().CountAsync(row => row.Latest && (name == null || row.Name == name), Stop));

    public static Task<(string, string)> HelperAsync(this Site site, string contentItemId) => site.AsAsync(DemoAccounts.Clerk, async services =>
    {
        var helper = await services.GetRequiredService<IDocumentSession>().Query<ChildHelper>().SingleAsync(row => row.ContentItemId == contentItemId, Stop);
        return (helper.Name, helper.Occupation);
    });
}
