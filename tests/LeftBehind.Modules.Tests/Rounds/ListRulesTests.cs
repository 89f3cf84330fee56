using LeftBehind.Forms.Annexes;
using LeftBehind.Rounds;

namespace LeftBehind.Modules.Tests.Rounds;

public class ListRulesTests
{
    private static readonly Annex2Entry _li = Entry("li", "李小雨");
    private static readonly Annex2Entry _wang = Entry("wang", "王小石");

    [Fact]
    public void Beside_the_list_before_each_line_is_new_changed_the_same_or_gone()
    {
        var moved = _li with { VersionId = "v2", Row = _li.Row with { Guardians = "李秀英；石桥村2号" } };
        var lines = ListDifferenceRules.Lines(List(moved, Entry("zhao", "赵小丰"), _wang), List(_li, _wang, Entry("sun", "孙小禾")));

        Assert.Equal([("李小雨", ListMark.Changed), ("赵小丰", ListMark.New), ("王小石", ListMark.None), ("孙小禾", ListMark.Left)], lines.Select(line => (line.Entry.Row.Name, line.Mark)));
        Assert.Equal(new LineChange("实际监护人姓名、地址、电话", "李秀英；石桥村1号", "李秀英；石桥村2号"), Assert.Single(lines[0].Changes));
        Assert.Equal([1, 2, 3, null], lines.Select(line => line.Number));
    }

    [Fact]
    public void A_grade_that_rises_with_the_year_is_no_change_and_another_class_is()
    {
        var risen = _li with { Row = _li.Row with { Class = "四(1)" } };
        var moved = risen with { ClassId = 8 };
        Assert.Equal(ListMark.None, ListDifferenceRules.Lines(List(risen), List(_li)).Single().Mark);
        Assert.Equal(new LineChange("班级", "三(1)", "四(1)"), ListDifferenceRules.Lines(List(moved), List(_li)).Single().Changes.Single());
    }

    [Fact]
    public void On_a_schools_first_list_nothing_is_marked()
    {
        Assert.All(ListDifferenceRules.Lines(List(_li, _wang), null), line => Assert.Equal(ListMark.None, line.Mark));
    }

    [Fact]
    public void What_was_changed_since_the_last_list_is_explained_by_the_reasons_given_since()
    {
        Amendment[] changes = [Changed(1, "v1", "上轮已改"), Changed(5, "v2", "换监护人"), Changed(6, "v3", "地址更正"), Changed(9, "v4", "报送以后")];

        Assert.Equal(["换监护人", "地址更正"], AmendmentRules.ReasonsOf(changes, "v3", Day(3), Day(8)));
        Assert.Equal(["地址更正"], AmendmentRules.ReasonsOf(changes, "v3", null, Day(8)));
        Assert.Equal(["换监护人", "地址更正"], AmendmentRules.ReasonsOf([.. changes, Changed(7, "v5", "地址更正")], "v5", Day(3), Day(8)));
        // One that was sent back after the list had come bears a later time.
        Assert.Equal(["换监护人", "地址更正", "报送以后"], AmendmentRules.ReasonsOf(changes, "v4", Day(3), Day(8)));
    }

    [Fact]
    public void Who_left_is_told_once()
    {
        var left = _wang with { Row = _wang.Row with { HasLeft = true, Change = "转出" } };
        Assert.Equal(ListMark.Left, Assert.Single(ListDifferenceRules.Lines(List(left), List(_wang))).Mark);
    }

    [Fact]
    public void What_was_held_back_or_not_approved_stands_as_it_was_approved_before_or_not_at_all()
    {
        var (amended, first) = (_li with { VersionId = "v2" }, Entry("zhao", "赵小丰"));
        var stands = ApprovedListRules.Of(List(amended, first, _wang), Set("li", "wang"), Set(first.VersionId), List(_li, _wang));

        // Li's approved version stands in for the amendment; Wang's own line was refused; nobody has approved Zhao.
        Assert.Equal([_li], stands.Entries);
        Assert.Equal([amended, first, _wang], ApprovedListRules.Of(List(amended, first, _wang), Set(), Set(), List(_li, _wang)).Entries);
    }

    [Theory]
    [InlineData(0, 12, false, "NilAfterChildren")]
    [InlineData(79, 100, false, "FarFewer")]
    [InlineData(80, 100, false, "")]
    [InlineData(100, 100, true, "OddFiles")]
    [InlineData(0, 0, false, "")]
    [InlineData(5, null, false, "")]
    public void A_list_is_looked_at_singly_where_it_lost_many_or_holds_odd_files(int listed, int? before, bool odd, string expected) =>
        Assert.Equal(expected, string.Join(',', ListOddityRules.Of(listed, before, odd)));

    private static Amendment Changed(int day, string version, string reason) => new("li", version, Day(day), reason);

    private static DateTime Day(int day) => new(2026, 11, day, 0, 0, 0, DateTimeKind.Utc);

    private static Annex2Entry Entry(string id, string name) => new(id, id + "-v1", 7, new Annex2Row { Name = name, Class = "三(1)", Guardians = "李秀英；石桥村1号", Change = "新增" });

    private static Annex2Document List(params Annex2Entry[] entries) => new("青溪县", "青溪镇中心小学", entries);

    private static HashSet<string> Set(params string[] ids) => [.. ids];
}
