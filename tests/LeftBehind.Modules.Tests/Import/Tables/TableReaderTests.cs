using System.Text;
using LeftBehind.Import.Tables;
using LeftBehind.Modules.Tests.Import.Workbooks;

namespace LeftBehind.Modules.Tests.Import.Tables;

public class TableReaderTests
{
    [Fact]
    public void Annex_2_with_its_two_header_rows_is_read_as_printed()
    {
        var table = Table(Annex2);

        Assert.Equal((4, 5), (table.Header.FirstRow, table.Header.LastRow));
        Assert.Equal(
            ["序号", "姓名", "班级", "父母外出情况 / 父亲外出地及电话", "父母外出情况 / 母亲外出地及电话", "实际监护人姓名、地址、电话", "监护形式", "关注的主要问题", "结对人姓名（职业）", "变动情况"],
            table.Columns.Select(column => column.Label.Text));
        Assert.Equal(["王芳", "李明"], table.Rows.Select(row => row.Cells[1].Cell.Text));
        Assert.Equal(("青溪县", "青溪镇中心小学", "2013年11月20日"), (table.Heading.County, table.Heading.School, table.Heading.FilledOn));
        Assert.Equal("留守儿童基本情况汇总表", table.Heading.Title);
        Assert.Equal([(8, SkipReason.Unfilled), (9, SkipReason.Note)], table.Skipped.Select(row => (row.Number, row.Reason)));
    }

    [Theory]
    [InlineData("姓名", "班级", "监护形式")]
    [InlineData("学 生\n姓 名", "所在班级", "监护的形式")]
    [InlineData("儿童姓名*", "班　级", "监护形式（必填）")]
    public void Headings_are_known_however_they_are_spaced(string name, string schoolClass, string form)
    {
        var table = Table(sheet => sheet.Row(1, name, schoolClass, form).Row(2, "王芳", "三(2)", "随祖父母生活"));
        Assert.Equal(1, table.Header.FirstRow);
        Assert.Single(table.Rows);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(20)]
    public void The_header_is_found_anywhere_in_the_first_twenty_rows(int row)
    {
        var table = Table(sheet =>
        {
            for (var above = 1; above < row; above++)
            {
                sheet.Cell($"A{above}", $"说明第{above}行：请各校按时上报");
            }

            sheet.Row(row, null, null, "姓名", "班级", "父亲电话").Row(row + 1, null, null, "王芳", "三(2)", 13812345678);
        });
        Assert.Equal(row, table.Header.FirstRow);
        Assert.Equal("王芳", Assert.Single(table.Rows).Cells[2].Cell.Text);
    }

    [Fact]
    public void A_header_below_the_twentieth_row_is_none_unless_the_user_points_at_it()
    {
        var sheet = new TestPackage().Sheet("一", sheet => sheet.Row(30, "姓名", "班级").Row(31, "王芳", "三(2)")).Bytes().OnlySheet();
        Assert.Null(TableReader.Read(sheet, TestFields.Matcher));
        Assert.Equal(30, TableReader.Read(sheet, TestFields.Matcher, headerRow: 30)!.Header.FirstRow);
    }

    [Fact]
    public void Two_header_rows_need_not_be_merged()
    {
        var table = Table(sheet => sheet
            .Row(2, "姓名", "班级", "父亲", null, "母亲", null)
            .Row(3, null, null, "姓名", "联系电话", "姓名", "联系电话")
            .Row(4, "王芳", "三(2)", "王强", "13812345678", "李梅", "13987654321"));

        Assert.Equal(["姓名", "班级", "父亲 / 姓名", "父亲 / 联系电话", "母亲 / 姓名", "母亲 / 联系电话"], table.Columns.Select(column => column.Label.Text));
        Assert.Single(table.Rows);
    }

    [Fact]
    public void Repeated_headings_titles_totals_signatures_and_page_numbers_are_no_children()
    {
        var table = Table(sheet =>
        {
            var row = 1;
            for (var page = 0; page < 3; page++)
            {
                sheet.Cell($"A{row}", "留守儿童基本情况汇总表").Merge($"A{row}:E{row++}");
                sheet.Row(row++, "学校：青溪镇中心小学", null, "填报时间：2013年11月");
                sheet.Row(row++, "序号", "姓名", "班级", "监护形式", "变动情况");
                for (var child = 0; child < 13; child++)
                {
                    sheet.Row(row++, (page * 13) + child + 1, "王芳", "三(2)", "随祖父母生活");
                }

                sheet.Row(row++, "小计", null, "13人");
                sheet.Cell($"C{row++}", $"第{page + 1}页/共3页");
            }

            sheet.Row(row++, "合计", "39人");
            sheet.Row(row++, "填表人：张三", null, "审核人：李四", null, "联系电话：6812345");
            sheet.Row(row, "注：监护形式是指随祖父母生活、随亲戚朋友生活、独立生活、随其他生活。");
        });

        Assert.Equal(39, table.Rows.Count);
        Assert.Equal(2, table.Skipped.Count(row => row.Reason == SkipReason.RepeatedHeading));
        Assert.Equal(4, table.Skipped.Count(row => row.Reason == SkipReason.Total));
    }

    [Fact]
    public void Siblings_share_what_is_merged_downwards()
    {
        var table = Table(sheet => sheet
            .Row(1, "姓名", "班级", "父亲电话")
            .Row(2, "王芳", "三(2)", 13812345678)
            .Row(3, "王明", "一(1)", null)
            .Merge("C2:C3"));

        Assert.Equal(["13812345678", "13812345678"], table.Rows.Select(row => row.Cells[2].Cell.Text));
        Assert.Equal(["C2", "C2"], table.Rows.Select(row => row.Cells[2].Address));
    }

    [Theory]
    [InlineData("同上")]
    [InlineData("〃")]
    [InlineData("″")]
    [InlineData("\"")]
    [InlineData("”")]
    public void The_same_as_above_is_what_stands_above(string ditto)
    {
        var table = Table(sheet => sheet.Row(1, "姓名", "班级", "监护形式").Row(2, "王芳", "三(2)", "独立生活").Row(3, "王明", ditto, ditto).Row(4, "王刚", ditto, "随祖父母生活"));
        Assert.Equal(["三(2)", "三(2)", "三(2)"], table.Rows.Select(row => row.Cells[1].Cell.Text));
        Assert.Equal(["独立生活", "独立生活", "随祖父母生活"], table.Rows.Select(row => row.Cells[2].Cell.Text));
    }

    [Fact]
    public void A_line_that_names_a_class_stands_over_the_lines_below()
    {
        var table = Table(sheet => sheet
            .Row(1, "姓名", "性别", "监护形式")
            .Cell("A2", "三年级(2)班").Merge("A2:C2").Row(3, "王芳", "女", "独立生活")
            .Cell("A4", "四年级1班（共2人）").Merge("A4:C4").Row(5, "李明", "男", "独立生活"));

        Assert.Equal(["三年级(2)班", "四年级1班（共2人）"], table.Rows.Select(row => row.Section));
    }

    [Fact]
    public void Headings_that_nobody_knows_are_found_by_what_stands_below()
    {
        var table = Table(sheet => sheet.Row(1, "娃", "几班的", "爹的号码").Row(2, "王芳", "三(2)", 13812345678).Row(3, "李明", "三(2)", 13987654321));
        Assert.Equal(2, table.Rows.Count);
    }

    [Theory]
    [InlineData("通知\n各校：\n请于十一月底前上报。")]
    [InlineData("王芳\n李明")]
    public void A_sheet_without_headings_has_no_table(string text) =>
        Assert.Null(TableReader.Read(Encoding.UTF8.GetBytes(text).OnlySheet(), TestFields.Matcher));

    [Fact]
    public void Hidden_rows_are_read_and_known_as_such()
    {
        var table = Table(sheet => sheet.Row(1, "姓名", "班级").Row(2, "王芳", "三(2)").Row(3, "李明", "三(2)").HideRow(3).HideColumn(1));
        Assert.Equal([false, true], table.Rows.Select(row => row.IsHidden));
        Assert.Equal([false, true], table.Columns.Select(column => column.IsHidden));
    }

    [Fact]
    public void The_same_headings_in_another_order_have_the_same_signature()
    {
        var one = Table(sheet => sheet.Row(1, "姓名", "班 级", "监护形式").Row(2, "王芳", "三(2)"));
        var other = Table(sheet => sheet.Row(5, "监护形式", "姓名", "班级").Row(6, "独立生活", "王芳"));
        Assert.Equal(one.Signature, other.Signature);
        Assert.NotEqual(one.Signature, Table(sheet => sheet.Row(1, "姓名", "班级").Row(2, "王芳", "三(2)")).Signature);
    }

    internal static void Annex2(TestSheet sheet) => sheet
        .Cell("A1", "附件 2").Cell("A2", "留守儿童基本情况汇总表").Merge("A2:J2")
        .Row(3, "县/区：青溪县", null, "学校：青溪镇中心小学", null, null, null, null, "填报时间：2013年11月20日")
        .Row(4, "序\n号", "姓名", "班\n级", "父母外出情况", null, "实际监护人姓名、地\n址、电话", "监护形\n式", "关注的主要问题", "结对人姓\n名（职业）", "变动情况")
        .Row(5, null, null, null, "父亲外出地及电话", "母亲外出地及电话")
        .Merge("A4:A5").Merge("B4:B5").Merge("C4:C5").Merge("D4:E4").Merge("F4:F5").Merge("G4:G5").Merge("H4:H5").Merge("I4:I5").Merge("J4:J5")
        .Row(6, 1, "王芳", "三(2)", "江苏苏州\n13812345678", "在家", "王大山；石门村3组；0571-88881234", "随祖父母生活", "学业困难", "李老师（教师）", "新增")
        .Row(7, 2, "李明", "三(2)", "广东 13912345678", "广东 13712345678", "李小花；石门村5组；13987654321", "随亲戚朋友生活")
        .Row(8, 3)
        .Cell("A9", "注：监护形式是指随祖父母生活、随亲戚朋友生活、独立生活、随其他生活。").Merge("A9:J9");

    private static SourceTable Table(Action<TestSheet> fill) =>
        TableReader.Read(new TestPackage().Sheet("一", fill).Bytes().OnlySheet(), TestFields.Matcher)!;
}
