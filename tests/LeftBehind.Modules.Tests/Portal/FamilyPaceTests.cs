using LeftBehind.Portal.Services;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Portal;

public class FamilyPaceTests
{
    // A minute begins: the tests take less.
    private readonly TestClock _clock = new();

    public FamilyPaceTests() => _clock.TravelTo(new DateTimeOffset(2026, 11, 29, 9, 0, 0, TimeSpan.Zero));

    [Fact]
    public void So_many_a_minute_and_no_more()
    {
        var pace = new FamilyPace(_clock);

        Assert.Equal([true, true, false], Enumerable.Range(0, 3).Select(_ => pace.Allows("a", 2)));
        Assert.True(pace.Allows("b", 2));
        _clock.Advance(TimeSpan.FromMinutes(1));
        Assert.True(pace.Allows("a", 2));
    }

    [Fact]
    public void Links_of_some_thousand_letters_count_as_one()
    {
        var pace = new FamilyPace(_clock);

        Assert.Equal([true, false], Enumerable.Range(0, 2).Select(which => pace.Allows(new string('x', 5_000) + which, 1)));
    }
}
