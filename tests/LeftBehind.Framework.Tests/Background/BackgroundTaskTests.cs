using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Modules;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Background;

public abstract class BackgroundTaskTests(SiteFixture fixture) : NoteTests(fixture)
{
    [Fact]
    public async Task A_task_comes_round_while_its_module_is_on()
    {
        var task = Site.Services.GetServices<IBackgroundTask>().OfType<CountingTask>().Single();
        var catalog = Site.Services.GetRequiredService<IModuleCatalog>();
        await WaitAsync(() => Task.FromResult(task.Count >= 2));

        await catalog.SwitchAsync("LeftBehind.Framework.Tests", enabled: false, Stop);
        await Task.Delay(TimeSpan.FromSeconds(1.5), Stop);
        var count = task.Count;
        await Task.Delay(TimeSpan.FromSeconds(2.5), Stop);
        Assert.Equal(count, task.Count);

        await catalog.SwitchAsync("LeftBehind.Framework.Tests", enabled: true, Stop);
        await WaitAsync(() => Task.FromResult(task.Count > count));
    }

    public sealed class OnSqlite(SqliteSite site) : BackgroundTaskTests(site), IClassFixture<SqliteSite>;

    public sealed class OnPostgreSql(PostgreSqlSite site) : BackgroundTaskTests(site), IClassFixture<PostgreSqlSite>;
}
