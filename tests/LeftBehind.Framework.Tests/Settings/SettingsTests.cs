using LeftBehind.Abstractions.Settings;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Settings;

public abstract class SettingsTests(SiteFixture fixture) : NoteTests(fixture)
{
    [Fact]
    public async Task What_is_set_nearest_holds()
    {
        Assert.Equal("默认", await GetAsync(Places.Class));
        await SetAsync(null, "全站");
        await SetAsync(Places.County, "县");
        await SetAsync(Places.School, "校");

        Assert.Equal("校", await GetAsync(Places.Class));
        Assert.Equal("县", await GetAsync(Places.OtherSchool));
        Assert.Equal("全站", await GetAsync(Places.FarSchool));
        await SetAsync(Places.School, "校二");
        Assert.Equal("校二", await GetAsync(Places.School));
    }

    private Task<bool> SetAsync(string? organization, string value) => RunAsync(null, async services =>
    {
        await services.GetRequiredService<ISettings>().SaveAsync(new NoteSettings { Colour = value }, organization is null ? null : IdOf(organization), Stop);
        return true;
    });

    private Task<string> GetAsync(string organization) => RunAsync(null, async services =>
        (await services.GetRequiredService<ISettings>().GetAsync<NoteSettings>(IdOf(organization), Stop)).Colour);

    private sealed class NoteSettings
    {
        public string Colour { get; set; } = "默认";
    }

    public sealed class OnSqlite(SqliteSite site) : SettingsTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : SettingsTests(site), IClassFixture<PostgreSqlSite>;
}
