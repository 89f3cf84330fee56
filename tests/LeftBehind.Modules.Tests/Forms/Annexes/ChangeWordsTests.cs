using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Parts;
using LeftBehind.Forms.Annexes;

namespace LeftBehind.Modules.Tests.Forms.Annexes;

public class ChangeWordsTests
{
    private static readonly DateOnly Since = new(2026, 6, 30);
    private static readonly DateOnly On = new(2026, 11, 24);

    [Fact]
    public void On_the_first_issue_nothing_has_changed_yet() =>
        Assert.Equal("", ChangeWords.OfListed(File(Event(ChangeType.New, 9)), since: null, On, wasListed: false));

    [Fact]
    public void Who_was_not_on_the_issue_before_is_new() =>
        Assert.Equal("新增", ChangeWords.OfListed(File(Event(ChangeType.New, 9), Event(ChangeType.GuardianChanged, 10, "甲→乙")), Since, On, wasListed: false));

    [Theory, InlineData(ChangeType.TransferIn, "转入"), InlineData(ChangeType.Resumed, "复学"), InlineData(ChangeType.Reopened, "重新登记")]
    public void Who_came_back_or_from_elsewhere_is_named_so(ChangeType type, string word) =>
        Assert.Equal(word, ChangeWords.OfListed(File(Event(type, 9)), Since, On, wasListed: false));

    [Fact]
    public void Changes_since_the_issue_before_are_told_in_order_and_those_before_it_are_not() =>
        Assert.Equal(
            "父母外出变更：父亲：在家→苏州\n监护人变更：王秀英（祖母）→王大山（祖父）\n联系方式变更",
            ChangeWords.OfListed(
                File(
                    Event(ChangeType.ContactChanged, 6),
                    Event(ChangeType.GuardianChanged, 10, "王秀英（祖母）→王大山（祖父）"),
                    Event(ChangeType.ParentAbsenceChanged, 9, "父亲：在家→苏州"),
                    Event(ChangeType.ContactChanged, 11)),
                Since, On, wasListed: true));

    [Fact]
    public void A_change_after_the_day_of_filling_in_belongs_to_the_next_issue() =>
        Assert.Equal("", ChangeWords.OfListed(File(Event(ChangeType.ContactChanged, 12)), Since, On, wasListed: true));

    [Fact]
    public void Another_change_is_told_in_its_own_words() =>
        Assert.Equal("改名", ChangeWords.OfListed(File(Event(ChangeType.Other, 9, "改名")), Since, On, wasListed: true));

    [Fact]
    public void Who_left_is_named_with_the_day() =>
        Assert.Equal("转出（2026年10月12日）", ChangeWords.OfLeft(File(Event(ChangeType.TransferOut, 10)), Since, On));

    [Fact]
    public void Who_left_by_the_facts_alone_is_named_without_a_day()
    {
        var file = File();
        file.Parents.Father.Status = ParentStatus.Home;
        file.Parents.Father.Absences = [new() { Since = PartialDate.Parse("2025-02"), ReturnedOn = PartialDate.Parse("2026-10-01") }];

        Assert.Equal("返乡", ChangeWords.OfLeft(file, Since, On));
    }

    [Fact]
    public void Who_is_only_watched_again_has_left_the_list()
    {
        var file = File();
        file.Parents.Father.Status = ParentStatus.AwayOutOfProvince;
        file.Parents.Father.Absences = [new() { Since = PartialDate.Parse("2026-10-20") }];

        Assert.Equal("退出", ChangeWords.OfLeft(file, Since, On));
    }

    private static ChildFile File(params ChangeEvent[] events) => new()
    {
        Child = new() { IsRuralFamily = true },
        Parents = new() { Father = { Status = ParentStatus.Home }, Mother = { Status = ParentStatus.Home } },
        Lifecycle = new() { Events = [.. events] },
    };

    private static ChangeEvent Event(ChangeType type, int month, string? note = null) => new() { Type = type, On = new DateOnly(2026, month, 12), Note = note };
}
