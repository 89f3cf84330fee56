using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Framework.Background;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Organizations.Entities;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Data;

public abstract class OrganizationRestampTests(SiteFixture fixture) : NoteTests(fixture)
{
    private const string OtherCity = "3398";

    [Fact]
    public async Task A_school_that_moves_to_another_county_takes_the_files_of_its_classes_along()
    {
        var (note, other) = (Note(Places.Class), Note(Places.OtherSchool));
        await SaveAsync(null, note);
        await SaveAsync(null, other);

        Assert.Null(await MoveAsync(Places.School, Places.FarTownship));

        Assert.NotNull(await GetAsync(Places.FarCounty, note));
        Assert.NotNull(await GetAsync(Places.School, note));
        Assert.Null(await GetAsync(Places.County, note));
        Assert.NotNull(await GetAsync(Places.County, other));
        Assert.Equal(IdOf(Places.FarCounty), await RunAsync(null, services => services.GetRequiredService<IDocumentSession>().Query<NoteToken>()
            .Where(row => row.ContentItemId == note.ContentItemId).Select(row => row.CountyId).FirstAsync(Stop)));
        await MoveAsync(Places.School, Places.Township);
        Assert.NotNull(await GetAsync(Places.County, note));
    }

    [Fact]
    public async Task The_files_of_a_county_follow_after_the_commit()
    {
        var note = Note(Places.FarSchool);
        await SaveAsync(null, note);
        var otherCity = await AddCityAsync();

        var job = await MoveAsync(Places.FarCounty, OtherCity);

        var runner = Site.Services.GetRequiredService<JobRunner>();
        runner.Start(job!);
        await WaitAsync(async () => (await JobAsync(job!)).State == BackgroundJobState.Succeeded);
        Assert.NotNull(await ContentAsync(otherCity, content => content.GetAsync(note.ContentItemId, ContentVersion.Latest, Stop)));
        Assert.Null(await GetAsync(Places.City, note));
        Assert.NotNull(await GetAsync(Places.FarSchool, note));
    }

    private Task<BackgroundJob> JobAsync(string id) =>
        RunAsync(null, services => services.GetRequiredService<IDocumentSession>().Query<BackgroundJob>().SingleAsync(job => job.JobId == id, Stop));

    private Task<ContentItem?> GetAsync(string seenFrom, ContentItem item) =>
        ContentAsync(At(seenFrom), content => content.GetAsync(item.ContentItemId, ContentVersion.Latest, Stop));

    private Task<CurrentUser> AddCityAsync() => RunAsync(null, async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var city = session.Set<Organization>().Add(new Organization { Code = OtherCity, Level = OrganizationLevel.City, ParentId = IdOf(Places.Province), ProvinceId = IdOf(Places.Province) }).Entity;
        await session.SaveAsync(Stop);
        city.OrganizationId = city.Id;
        city.CityId = city.Id;
        await session.SaveAsync(Stop);
        return new CurrentUser(77, "somebody", "某人") { Scope = new UserScope(ScopeKind.Organization, OrganizationLevel.City, city.Id) };
    });

    private Task<string?> MoveAsync(string organization, string parent) => RunAsync(null, async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var (child, above) = (await FindAsync(session, organization), await FindAsync(session, parent));
        child.ParentId = above.Id;
        (child.ProvinceId, child.CityId) = (above.ProvinceId, above.CityId);
        if (child.Level == OrganizationLevel.School)
        {
            (child.CountyId, child.TownshipId) = (above.CountyId, above.TownshipId);
        }
        await session.SaveAsync(Stop);
        return await services.GetRequiredService<IOrganizationRestamp>().RestampAsync(child.Path, Stop);
    });

    private static Task<Organization> FindAsync(IDocumentSession session, string code) => session.Set<Organization>().SingleAsync(row => row.Code == code, Stop);

    public sealed class OnSqlite(SqliteSite site) : OrganizationRestampTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : OrganizationRestampTests(site), IClassFixture<PostgreSqlSite>;
}
