using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Parts;
using LeftBehind.Forms.Annexes;

namespace LeftBehind.Modules.Tests.Forms.Annexes;

public class ParentWordsTests
{
    private static readonly DateOnly On = new(2026, 11, 24);

    [Theory]
    [InlineData("2025-02", "江苏省苏州市", "2025年2月，江苏省苏州市")]
    [InlineData("2025-02-17", "江苏省苏州市", "2025年2月，江苏省苏州市")]
    [InlineData("2025", "江苏省苏州市", "2025年，江苏省苏州市")]
    [InlineData(null, "江苏省苏州市", "江苏省苏州市")]
    [InlineData("2025-02", null, "2025年2月，省外")]
    public void A_parent_who_is_away_is_there_with_month_and_place(string? since, string? place, string words)
    {
        var parent = Away(since, place);

        Assert.Equal(words, ParentWords.SinceAndWhere(parent, On));
        Assert.True(ParentWords.IsAway(parent, On));
    }

    [Fact]
    public void Who_is_at_home_or_has_come_back_is_at_home()
    {
        var back = Away("2025-02", "江苏省苏州市");
        back.Absences[0].ReturnedOn = PartialDate.Parse("2026-10");

        Assert.Equal("在家", ParentWords.SinceAndWhere(new Parent { Status = ParentStatus.Home, Name = "王建国" }, On));
        Assert.Equal("在家", ParentWords.SinceAndWhere(back, On));
        Assert.Equal("2025年2月，江苏省苏州市", ParentWords.SinceAndWhere(back, new DateOnly(2026, 9, 30)));
    }

    [Fact]
    public void Who_leaves_after_the_day_of_filling_in_is_still_at_home()
    {
        var parent = Away("2026-12", "江苏省苏州市");
        parent.Status = ParentStatus.Home;

        Assert.Equal("在家", ParentWords.SinceAndWhere(parent, On));
    }

    [Theory, InlineData(ParentStatus.Deceased), InlineData(ParentStatus.Missing), InlineData(ParentStatus.Imprisoned)]
    public void Why_a_parent_is_not_there_is_not_printed(ParentStatus status)
    {
        var parent = Away("2025-02", "江苏省苏州市");
        parent.Status = status;
        parent.Phones = ["15400000001"];

        Assert.Equal(("王建国", "—", "—"), (ParentWords.Name(parent), ParentWords.SinceAndWhere(parent, On), ParentWords.Phones(parent)));
    }

    [Fact]
    public void Of_a_parent_of_whom_nothing_is_known_there_are_dashes() =>
        Assert.Equal(("—", "—", "—"), (ParentWords.Name(new()), ParentWords.SinceAndWhere(new(), On), ParentWords.Phones(new())));

    [Fact]
    public void Several_phones_stand_below_one_another() =>
        Assert.Equal("15400000001\n0512-60000001", ParentWords.Phones(new Parent { Status = ParentStatus.Home, Phones = ["15400000001", "0512-60000001"] }));

    [Fact]
    public void What_a_school_stated_without_a_date_is_away_without_a_month()
    {
        var parent = new Parent { Status = ParentStatus.AwayInProvince, Absences = [new() { DeclaredAwayAsOf = new DateOnly(2026, 11, 1), Place = "杭州" }] };

        Assert.Equal("杭州", ParentWords.SinceAndWhere(parent, On));
    }

    private static Parent Away(string? since, string? place) => new()
    {
        Name = "王建国",
        Status = ParentStatus.AwayOutOfProvince,
        Absences = [new() { Since = since is null ? null : PartialDate.Parse(since), Place = place }],
    };
}
