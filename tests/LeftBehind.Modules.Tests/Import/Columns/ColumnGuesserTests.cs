using LeftBehind.Import.Columns;
using LeftBehind.Import.Tables;
using LeftBehind.Modules.Tests.Import.Tables;
using LeftBehind.Modules.Tests.Import.Workbooks;

namespace LeftBehind.Modules.Tests.Import.Columns;

public class ColumnGuesserTests
{
    [Fact]
    public void All_columns_of_Annex_2_are_known() => Assert.Equal(
        [(1, "name"), (2, "class"), (3, "fatherPlace"), (4, "motherPlace"), (5, "guardian"), (6, "form"), (7, "concerns"), (8, "mentor"), (9, "change")],
        Guess(TableReaderTests.Annex2));

    [Fact]
    public void A_parents_name_and_phone_under_a_common_heading_are_not_the_childs() => Assert.Equal(
        [(0, "name"), (1, "class"), (2, "father"), (3, "fatherPhone"), (5, "motherPhone")],
        Guess(sheet => sheet
            .Row(1, "姓名", "班级", "父亲", null, "母亲", null).Merge("C1:D1").Merge("E1:F1").Merge("A1:A2").Merge("B1:B2")
            .Row(2, null, null, "姓名", "联系电话", "年龄", "联系电话")
            .Row(3, "王芳", "三(2)", "王强", "13812345678", "35", "13987654321")));

    [Fact]
    public void A_column_is_known_by_its_values_where_its_heading_says_nothing() => Assert.Equal(
        [(0, "name"), (1, "class"), (2, "id"), (3, "registry")],
        Guess(sheet => sheet
            .Row(1, "姓名", "班级", "证件", "编码")
            .Row(2, "王芳", "三(2)", "11010519491231002X", "G11010519491231002X")
            .Row(3, "李明", "三(2)", "440524188001010014", "L440524188001010014")));

    [Fact]
    public void Of_two_columns_with_like_headings_the_one_with_fitting_values_is_taken() => Assert.Equal(
        [(0, "name"), (2, "birth")],
        Guess(sheet => sheet.Row(1, "姓名", "出生日期地点", "出生日期").Row(2, "王芳", "青溪县医院", "2005年3月").Row(3, "李明", "青溪县医院", "2005年4月").Row(4, "李刚", "在家", "2005年4月")));

    [Fact]
    public void Columns_of_other_people_are_left_alone() => Assert.Equal(
        [(0, "name"), (1, "class")],
        Guess(sheet => sheet.Row(1, "姓名", "班级", "班主任姓名", "家庭电话", "备注").Row(2, "王芳", "三(2)", "张老师", "6812345", "")));

    private static IEnumerable<(int, string)> Guess(Action<TestSheet> fill)
    {
        var table = TableReader.Read(new TestPackage().Sheet("一", fill).Bytes().OnlySheet(), TestFields.Matcher)!;
        return ColumnGuesser.Guess(table, TestFields.Matcher).Select(guess => (guess.Column, guess.Field));
    }
}
