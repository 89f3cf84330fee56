using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Organizations.Services;

public class SchoolCalendarTests
{
    private static readonly SchoolYear _year = new(2026);

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_school_goes_by_the_terms_of_its_county_before_those_of_its_province(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        await SetTermsAsync(site, "33", new DateOnly(2026, 8, 30));
        await SetTermsAsync(site, "339901", new DateOnly(2026, 8, 28));

        Assert.Equal(new DateOnly(2026, 8, 28), (await TermsAsync(site, DemoAccounts.Clerk))[0].From);
        Assert.Equal(new DateOnly(2026, 8, 30), (await TermsAsync(site, DemoAccounts.InSecondCounty(DemoAccounts.Clerk)))[0].From);
    }

    [Fact]
    public async Task The_first_days_before_September_belong_to_the_new_year_where_the_county_says_so()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        var day = new DateOnly(2026, 8, 29);

        Assert.Equal(new SchoolYear(2025), (await TermOnAsync(site, day)).Year);
        await SetTermsAsync(site, "339901", new DateOnly(2026, 8, 28));
        Assert.Equal(_year, (await TermOnAsync(site, day)).Year);
    }

    private static Task<IReadOnlyList<Term>> TermsAsync(Site site, string userName) => site.AsAsync(userName, async services =>
        await services.GetRequiredService<ISchoolCalendar>().TermsAsync((await site.UserAsync(userName)).Scope.OrganizationId, _year, TestContext.Current.CancellationToken));

    private static Task<Term> TermOnAsync(Site site, DateOnly day) => site.AsAsync(DemoAccounts.Clerk, async services =>
        await services.GetRequiredService<ISchoolCalendar>().TermOnAsync((await site.UserAsync(DemoAccounts.Clerk)).Scope.OrganizationId, day, TestContext.Current.CancellationToken));

    private static Task<bool> SetTermsAsync(Site site, string code, DateOnly firstDay) => site.AsSystemAsync(async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var owner = await session.QueryOutsideScope<Organization>().SingleAsync(row => row.Code == code, TestContext.Current.CancellationToken);
        session.Set<TermDates>().AddRange(
            new TermDates { OrganizationId = owner.Id, SchoolYear = _year.StartYear, Number = 1, FirstDay = firstDay, LastDay = new DateOnly(2027, 1, 22) },
            new TermDates { OrganizationId = owner.Id, SchoolYear = _year.StartYear, Number = 2, FirstDay = new DateOnly(2027, 2, 20), LastDay = new DateOnly(2027, 6, 30) });
        return true;
    });
}
