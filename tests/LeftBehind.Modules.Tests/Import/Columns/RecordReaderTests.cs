using LeftBehind.Import.Columns;
using LeftBehind.Import.Tables;
using LeftBehind.Import.Targets;
using LeftBehind.Modules.Tests.Import.Tables;
using LeftBehind.Modules.Tests.Import.Workbooks;

namespace LeftBehind.Modules.Tests.Import.Columns;

public class RecordReaderTests
{
    [Fact]
    public void A_record_keeps_the_address_of_each_of_its_cells()
    {
        var row = Records(TableReaderTests.Annex2)[0];
        Assert.Equal((6, "王芳", "B6"), (row.Number, row["name"].Text, row["name"].Address));
        Assert.Equal("F6", row["guardian"].Address);
        Assert.False(row.Says("birth"));
    }

    [Fact]
    public void A_name_merged_over_two_lines_is_one_child_with_two_guardians()
    {
        var rows = Records(sheet => sheet
            .Row(1, "姓名", "班级", "监护人姓名、地址、电话")
            .Row(2, "王芳", "三(2)", "王大山；石门村；13812345678").Row(3, null, null, "李小花；石门村；13987654321")
            .Row(4, "李明", "三(2)", "李大海；石门村；13712345678")
            .Merge("A2:A3").Merge("B2:B3"));

        Assert.Equal(["王芳", "李明"], rows.Select(row => row["name"].Text));
        Assert.Equal("王大山；石门村；13812345678\n李小花；石门村；13987654321", rows[0]["guardian"].Text);
        Assert.Equal("三(2)", rows[0]["class"].Text);
    }

    [Fact]
    public void A_class_that_was_written_once_holds_for_the_lines_below_and_is_told()
    {
        var rows = Records(sheet => sheet.Row(1, "姓名", "班级", "监护形式").Row(2, "王芳", "三(2)", "独立生活").Row(3, "李明", null, "独立生活").Row(4, "李刚", "四(1)", "独立生活"));
        Assert.Equal(["三(2)", "三(2)", "四(1)"], rows.Select(row => row["class"].Text));
        Assert.Equal([false, true, false], rows.Select(row => row.FilledDown.Contains("class")));
    }

    [Fact]
    public void Other_blanks_stay_blank()
    {
        var rows = Records(sheet => sheet.Row(1, "姓名", "班级", "监护形式").Row(2, "王芳", "三(2)", "独立生活").Row(3, "李明", "三(2)"));
        Assert.False(rows[1].Says("form"));
    }

    [Fact]
    public void A_number_is_known_as_one()
    {
        var row = Assert.Single(Records(sheet => sheet.Row(1, "姓名", "出生年月").Row(2, "王芳", 2009.1)));
        Assert.True(row["birth"].IsNumber);
    }

    [Fact]
    public void Hidden_lines_can_be_left_out()
    {
        static void Fill(TestSheet sheet) => sheet.Row(1, "姓名", "班级").Row(2, "王芳", "三(2)").Row(3, "李明", "三(2)").HideRow(3);
        Assert.Equal(2, Records(Fill).Count);
        Assert.Single(Records(Fill, withHidden: false));
    }

    private static IReadOnlyList<ImportRow> Records(Action<TestSheet> fill, bool withHidden = true)
    {
        var table = TableReader.Read(new TestPackage().Sheet("一", fill).Bytes().OnlySheet(), TestFields.Matcher)!;
        var mapping = ColumnGuesser.Guess(table, TestFields.Matcher).ToDictionary(guess => guess.Column, guess => guess.Field);
        return new RecordReader(table, mapping, TestFields.All).Read(withHidden);
    }
}
