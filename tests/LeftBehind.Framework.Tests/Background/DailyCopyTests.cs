using LeftBehind.Abstractions.Background;
using LeftBehind.Framework.Background;
using LeftBehind.Framework.Tests.Notes;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Tests.Background;

// On a site of its own: Quartz plans by the clock that is turned forward here.
public class DailyCopyTests(SqliteSite site) : NoteTests(site), IClassFixture<SqliteSite>
{
    [Fact]
    public async Task A_copy_of_the_file_is_made_once_a_day_and_fourteen_are_kept()
    {
        for (var day = 0; day < 16; day++)
        {
            await CopyAsync();
            await CopyAsync();
            Site.Clock.Advance(TimeSpan.FromDays(1));
        }
        Site.Clock.Return();

        var copies = Directory.GetFiles(Path.Combine(Site.DataPath, "copies"));
        Assert.Equal(14, copies.Length);
        Assert.Equal("ok", await TestFiles.CheckAsync(copies.Max()!));
    }

    private Task<bool> CopyAsync() => RunAsync(null, async services =>
    {
        await services.GetServices<IBackgroundTask>().OfType<DailyCopy>().Single().DoWorkAsync(services, Stop);
        return true;
    });
}
