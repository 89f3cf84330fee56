using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Framework.Data;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Data;

public class ScopeFilterTests
{
    private static readonly DateOnly _today = new(2026, 9, 1);

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task An_organization_is_one_equality_on_its_levels_column(DatabaseKind kind)
    {
        var sql = await SqlAsync(kind, new UserScope(ScopeKind.Organization, OrganizationLevel.County, 7));

        Assert.Contains("\"CountyId\" =", sql, StringComparison.Ordinal);
        Assert.DoesNotContain(" OR ", sql, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("\"SchoolId\" =", sql, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Granted_files_come_from_the_grants_of_the_day(DatabaseKind kind)
    {
        var sql = await SqlAsync(kind, new UserScope(ScopeKind.Granted, OrganizationLevel.School, 7));

        Assert.Contains("\"RecordGrant\"", sql, StringComparison.Ordinal);
        Assert.Contains("\"SchoolId\" =", sql, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Nobody_sees_nothing(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        await using var scope = site.Scope();
        var context = scope.ServiceProvider.GetRequiredService<CmsDbContext>();

        Assert.Empty(await Filtered(context, UserScope.Nothing).ToListAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string> SqlAsync(DatabaseKind kind, UserScope userScope)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        await using var scope = site.Scope();
        return Filtered(scope.ServiceProvider.GetRequiredService<CmsDbContext>(), userScope).ToQueryString();
    }

    private static IQueryable<ContentItem> Filtered(CmsDbContext context, UserScope userScope) =>
        ScopeFilter.Apply(context.Set<ContentItem>(), new CurrentUser(1, "a", "a") { Scope = userScope }, context.Set<RecordGrant>(), _today);
}
