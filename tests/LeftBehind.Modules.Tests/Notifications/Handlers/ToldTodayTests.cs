using LeftBehind.Notifications.Handlers;
using LeftBehind.Testing;
using Microsoft.Extensions.Caching.Memory;

namespace LeftBehind.Modules.Tests.Notifications.Handlers;

public sealed class ToldTodayTests : IDisposable
{
    private readonly MemoryCache _cache = new(new MemoryCacheOptions());

    [Fact]
    public void What_a_request_wrote_and_may_yet_undo_is_known_to_it_alone()
    {
        var request = Request();

        request.Add(["inbox/Principal/3/7/20261129"], isCommitted: false);

        Assert.True(request.Contains("inbox/Principal/3/7/20261129"));
        Assert.False(Request().Contains("inbox/Principal/3/7/20261129"));
    }

    [Fact]
    public void What_was_found_in_the_database_is_known_to_all()
    {
        Request().Add(["inbox/Principal/3/7/20261129"], isCommitted: true);

        Assert.True(Request().Contains("inbox/Principal/3/7/20261129"));
        Assert.False(Request().Contains("inbox/Principal/3/7/20261130"));
    }

    [Fact]
    public void What_is_found_after_writing_may_be_what_was_written()
    {
        var request = Request();
        request.Add(["inbox/Principal/3/7/20261129"], isCommitted: false);

        request.Add(["inbox/Principal/3/8/20261129"], isCommitted: true);

        Assert.False(Request().Contains("inbox/Principal/3/8/20261129"));
    }

    public void Dispose() => _cache.Dispose();

    private ToldToday Request() => new(_cache, new TestClock());
}
