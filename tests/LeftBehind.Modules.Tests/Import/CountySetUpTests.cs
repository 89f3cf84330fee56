using System.Diagnostics;
using LeftBehind.Abstractions.Data;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using LeftBehind.Users.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Import;

public sealed class CountySetUpTests
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_county_with_120_schools_is_set_up_from_three_pasted_tables(DatabaseKind database)
    {
        await using var site = await Site.StartAsync(database, cancellationToken: TestContext.Current.CancellationToken);
        using var county = await site.SignInAsync(DemoAccounts.County);
        var before = await CountsAsync(site);

        await PasteAsync(county, "organizations", CountyTables.Organizations(), $"新增 {CountyTables.Townships + CountyTables.Schools} 行");
        await PasteAsync(county, "classes", CountyTables.Classes(), $"新增 {CountyTables.Schools * CountyTables.ClassesOfASchool} 行");
        await PasteAsync(county, "people", CountyTables.People(), $"新增 {CountyTables.Schools * CountyTables.PeopleOfASchool} 行");

        var after = await CountsAsync(site);
        Assert.Equal(CountyTables.Townships, after.Townships - before.Townships);
        Assert.Equal(CountyTables.Schools, after.Schools - before.Schools);
        Assert.Equal(CountyTables.Schools * CountyTables.ClassesOfASchool, after.Classes - before.Classes);
        Assert.Equal(CountyTables.Schools * CountyTables.PeopleOfASchool, after.People - before.People);
        Assert.Equal(CountyTables.Schools * CountyTables.PeopleOfASchool, after.Tasks - before.Tasks);

        await PasteAsync(county, "organizations", CountyTables.Organizations(), "新增 0 行，更新 0 行");
        await PasteAsync(county, "classes", CountyTables.Classes(), "新增 0 行，更新 0 行");
        await PasteAsync(county, "people", CountyTables.People(), "新增 0 行，更新 0 行");
        Assert.Equal(after, await CountsAsync(site));
    }

    private static async Task PasteAsync(SiteClient county, string target, string table, string says)
    {
        var watch = Stopwatch.StartNew();
        var screens = new ImportScreens(county, target);
        var batch = await screens.PasteToPreviewAsync(table);
        var preview = await county.GetPageAsync($"{batch}/preview");
        var toPreview = watch.Elapsed;
        // A table that brings nothing new has nothing to be taken in.
        var result = says.StartsWith("新增 0", StringComparison.Ordinal) ? says : await screens.CommitAsync(batch);
        TestContext.Current.TestOutputHelper?.WriteLine($"{target}: {toPreview.TotalSeconds:0.0} s to the preview, {watch.Elapsed.TotalSeconds:0.0} s in all");
        Assert.Contains(says, result, StringComparison.Ordinal);
        Assert.Equal(says.StartsWith("新增 0", StringComparison.Ordinal), preview.Contains("没有需要导入的", StringComparison.Ordinal));
    }

    private static Task<(int Townships, int Schools, int Classes, int People, int Tasks)> CountsAsync(Site site) => site.AsSystemAsync(async services =>
    {
        var (session, stop) = (services.GetRequiredService<IDocumentSession>(), TestContext.Current.CancellationToken);
        Task<int> OfLevel(OrganizationLevel level) => session.QueryOutsideScope<Organization>().CountAsync(row => row.Level == level && row.CountyId != null, stop);
        return (
            await OfLevel(OrganizationLevel.Township), await OfLevel(OrganizationLevel.School), await OfLevel(OrganizationLevel.Class),
            await session.Set<User>().CountAsync(stop), await session.QueryOutsideScope<Assignment>().CountAsync(stop));
    });
}
