using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Lists;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children.Services;

public class ChildTermTests
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_term_is_that_of_the_countys_own_calendar()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: Stop);
        var before = await site.AsAsync(DemoAccounts.Clerk, StaleAsync);
        await site.AsSystemAsync(async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            var county = await session.Query<Organization>().Where(row => row.Code == "339901").Select(row => row.Id).SingleAsync(Stop);
            session.Set<TermDates>().Add(new() { OrganizationId = county, SchoolYear = 2026, Number = 1, FirstDay = new(2026, 9, 1), LastDay = new(2026, 11, 10) });
            session.Set<TermDates>().Add(new() { OrganizationId = county, SchoolYear = 2026, Number = 2, FirstDay = new(2026, 11, 16), LastDay = new(2027, 6, 30) });
            await session.SaveAsync(Stop);
            return true;
        });

        Assert.Equal(("2026-1", "2026-2", "2026-1"), (before.Term, (await site.AsAsync(DemoAccounts.Clerk, StaleAsync)).Term, (await site.AsAsync("clerk2", StaleAsync)).Term));
        // What was checked in October is of the term before.
        Assert.True((await site.AsAsync(DemoAccounts.Clerk, StaleAsync)).Stale > before.Stale);
    }

    private static async Task<(string Term, int Stale)> StaleAsync(IServiceProvider services)
    {
        var stale = await services.GetRequiredService<ChildQuery>().OfAsync(new() { Flag = ChildFlag.Stale }, Stop);
        return (await services.GetRequiredService<ChildTerm>().KeyAsync(Stop), await stale.CountAsync(Stop));
    }
}
