using LeftBehind.Import.Tables;
using LeftBehind.Modules.Tests.Import.Workbooks;

namespace LeftBehind.Modules.Tests.Import.Tables;

/// <summary>Tables as they come: what is around the list, between its lines and after its end.</summary>
public class MessyTableTests
{
    private static readonly string[] Headings = ["序号", "姓名", "班级", "父亲外出地及电话", "母亲外出地及电话"];

    [Fact]
    public void A_title_over_all_columns_and_lines_of_explanation_leave_the_header_in_row_20()
    {
        var table = Table(sheet =>
        {
            sheet.Cell("A1", "青溪镇中心小学留守儿童父母外出情况及监护人登记表").Merge("A1:E1");
            for (var row = 2; row < 19; row++)
            {
                sheet.Cell($"A{row}", $"{row}、请各班认真填写学生姓名、班级、父母电话").Merge($"A{row}:E{row}");
            }

            sheet.Row(19, "学校：青溪镇中心小学", null, null, "填报时间：2026年11月").Row(20, [.. Headings]).Row(21, 1, "王芳", "三(2)", "苏州 13812345678", "在家");
        });
        Assert.Equal((20, 20), (table.Header.FirstRow, table.Header.LastRow));
        Assert.Equal(("青溪镇中心小学", "2026年11月"), (table.Heading.School, table.Heading.FilledOn));
        Assert.Equal(21, Assert.Single(table.Rows).Number);
    }

    [Fact]
    public void A_title_right_above_the_headings_is_no_part_of_them()
    {
        var table = Table(sheet => sheet.Cell("A1", "父母外出情况表").Merge("A1:E1").Row(2, [.. Headings]).Row(3, 1, "王芳", "三(2)", "苏州", "在家"));
        Assert.Equal(Headings, table.Columns.Select(column => column.Label.Text));
    }

    [Fact]
    public void Two_merged_header_rows_are_known_again_on_every_page()
    {
        var table = Table(sheet =>
        {
            for (var page = 0; page < 3; page++)
            {
                var top = (page * 18) + 1;
                sheet.Cell($"A{top}", "附件2").Cell($"A{top + 1}", "留守儿童基本情况汇总表").Merge($"A{top + 1}:E{top + 1}")
                    .Row(top + 2, "县/区：青溪县", null, "学校：青溪镇中心小学", null, "填报时间：2026年11月20日")
                    .Row(top + 3, "序\n号", "姓名", "班\n级", "父母外出情况", null).Row(top + 4, null, null, null, "父亲外出地及电话", "母亲外出地及电话")
                    .Merge($"A{top + 3}:A{top + 4}").Merge($"B{top + 3}:B{top + 4}").Merge($"C{top + 3}:C{top + 4}").Merge($"D{top + 3}:E{top + 3}");
                for (var child = 0; child < 13; child++)
                {
                    sheet.Row(top + 5 + child, (page * 13) + child + 1, $"王{"一二三四五六七八九十甲乙丙"[child]}", "三(2)", "苏州", "在家");
                }
            }
        });
        Assert.Equal(39, table.Rows.Count);
        Assert.Equal(4, table.Skipped.Count(row => row.Reason == SkipReason.RepeatedHeading));
    }

    [Theory]
    [InlineData("合计", null, "39人")]
    [InlineData(null, "合 计：39人")]
    [InlineData("共12人")]
    [InlineData("总共12人")]
    [InlineData("一共12名")]
    [InlineData("全班共有12人")]
    [InlineData("本校共有留守儿童12人")]
    [InlineData("全校留守儿童总数：12人")]
    [InlineData(null, "小计", 13)]
    [InlineData("填表人：张三", null, "审核人：李四", null, "联系电话：6812345")]
    [InlineData("填表人：", "张三", "审核人：", "李四")]
    [InlineData("填表人", "张三", "填表时间", "2026年11月20日")]
    [InlineData("班主任：", "陈老师")]
    [InlineData("班主任（签名）", null, null, "日期")]
    [InlineData("校长（签字）：")]
    [InlineData("经办人签字：", "王老师")]
    [InlineData("学校（公章）", null, null, "年   月   日")]
    [InlineData(null, null, null, "（盖章）")]
    [InlineData("注：监护形式是指随祖父母生活、随亲戚朋友生活、独立生活、随其他生活。")]
    [InlineData("备注：以上数据截至2026年11月")]
    [InlineData("※ 请于十一月底前上报")]
    [InlineData(null, null, null, null, "青溪镇中心小学（公章）")]
    [InlineData(null, "第1页/共3页")]
    [InlineData(14)]
    [InlineData(14, null, "#REF!", "#N/A")]
    [InlineData(14, 0, 0)]
    public void A_line_that_is_no_child_is_passed_over(params object?[] line)
    {
        var table = Table(sheet => sheet.Row(1, [.. Headings]).Row(2, 1, "王芳", "三(2)", "苏州", "在家").Row(3, line));
        Assert.Equal([2], table.Rows.Select(row => row.Number));
        Assert.Single(table.Skipped);
    }

    [Theory]
    [InlineData(2, "日期", "三(2)")]
    [InlineData(2, "共生", "三(2)", "苏州")]
    [InlineData(null, "注音", "三(2)")]
    [InlineData(2, "王合计", "三(2)", null, "0")]
    [InlineData(2, "王明")]
    public void A_child_with_an_odd_name_is_one(params object?[] line) =>
        Assert.Equal([2, 3], Table(sheet => sheet.Row(1, [.. Headings]).Row(2, 1, "王芳", "三(2)", "苏州", "在家").Row(3, line)).Rows.Select(row => row.Number));

    [Fact]
    public void The_same_as_on_the_left_is_not_what_stands_above() =>
        Assert.Equal("同左", Table(sheet => sheet.Row(1, [.. Headings]).Row(2, 1, "王芳", "三(2)", "苏州", "广东").Row(3, 2, "王明", "同上", "杭州", "同左")).Rows[1].Cells[4].Cell.Text);

    [Fact]
    public void Blanks_that_look_like_cells_make_no_line_and_no_column()
    {
        var table = Table(sheet => sheet.Row(1, [.. Headings, "\u00A0", " "]).Row(2, 1, "王芳", "三(2)", "苏州", "在家", "\u3000").Row(3, " ", "\u00A0", "\u3000").Row(900, "\u00A0"));
        Assert.Equal(5, table.Columns.Count);
        Assert.Single(table.Rows);
    }

    [Fact]
    public void A_heading_that_occurs_again_is_of_the_person_named_before_it()
    {
        var table = Table(sheet => sheet
            .Row(1, "姓名", "联系电话", "父亲姓名", "外出地", "联系电话", "母亲姓名", "外出地", "联系电话", "实际监护人", "联系电话")
            .Row(2, "王芳", "6812345", "王强", "苏州", "13812345678", "李梅", "苏州", "13812345679", "王大山", "13812345670"));
        Assert.Equal(["父亲 / 外出地", "父亲 / 联系电话", "母亲 / 外出地", "母亲 / 联系电话", "监护人 / 联系电话"], table.Columns.Where(column => column.Label.Group.Length > 0).Select(column => column.Label.Text));
        Assert.Equal("联系电话", table.Columns[1].Label.Text);
    }

    private static SourceTable Table(Action<TestSheet> fill) =>
        TableReader.Read(new TestPackage().Sheet("一", fill).Bytes().OnlySheet(), TestFields.Matcher)!;
}
