using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Organizations.Entities;

public class OrganizationTests
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_county_sees_its_own_organizations_and_a_school_its_classes(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);

        var county = await CodesAsync(site, DemoAccounts.County);
        var school = await CodesAsync(site, DemoAccounts.Clerk);

        Assert.Contains("2133990002", county);
        Assert.DoesNotContain("2133990101", county);
        Assert.DoesNotContain("3399", county);
        Assert.Equal("2133990001", Assert.Single(school, code => code.Length == 10));
        Assert.Contains("0001-2026-1", school);
        Assert.DoesNotContain("0002-2026-1", school);
    }

    [Fact]
    public void A_class_goes_by_the_grade_it_is_in_on_the_day()
    {
        var row = new Organization { Level = OrganizationLevel.Class, EntryYear = 2023, ClassNumber = 2, Stage = SchoolStage.Primary }.Named("2023级2班");

        Assert.Equal("三年级2班", row.NameOn(new DateOnly(2025, 9, 1)));
        Assert.Equal("小学2023级2班", row.NameOn(new DateOnly(2029, 9, 1)));
    }

    private static Task<List<string>> CodesAsync(Site site, string userName) => site.AsAsync(userName, services =>
        services.GetRequiredService<IDocumentSession>().Query<Organization>().Select(row => row.Code).ToListAsync(TestContext.Current.CancellationToken));
}
