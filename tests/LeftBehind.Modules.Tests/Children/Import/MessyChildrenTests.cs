using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Import.Targets;
using LeftBehind.Modules.Tests.Import;
using LeftBehind.Modules.Tests.Import.Workbooks;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Import;

/// <summary>Workbooks as schools keep them, from the file to what would become of each line, on one demo site.</summary>
public sealed class MessyChildrenTests(SqliteSite fixture) : IClassFixture<SqliteSite>
{
    [Theory]
    [InlineData("三(2)")]
    [InlineData("三（2）班")]
    [InlineData("302班")]
    [InlineData("３０２")]
    [InlineData("三年级2班")]
    [InlineData("2024级2班")]
    [InlineData(" 三年级（2）班\u00A0")]
    [InlineData(302)]
    public async Task A_class_is_found_however_it_is_written(object written)
    {
        var plan = await PlanAsync(new TestPackage().Sheet("一", sheet => sheet.Row(1, "姓名", "班级", "父亲外出地").Row(2, "司空一", written, "江苏")));
        Assert.Empty(plan.Questions);
        Assert.Equal("三年级2班", Assert.Single(plan.Verdicts).Detail);
    }

    [Fact]
    public async Task Sheets_for_classes_with_columns_in_another_order_are_one_list()
    {
        var plan = await PlanAsync(new TestPackage()
            .Sheet("三（2）班", sheet => sheet.Row(1, "序号", "孩子姓名", "父亲外出地", "家长电话").Row(2, 1, "司空二", "江苏", 13812345678))
            .Sheet("302班补报", sheet => sheet.Row(1, "不是名单"))
            .Sheet("三年级1班", sheet => sheet.Cell("A1", "三年级1班留守儿童").Merge("A1:D1").Row(4, "联系方式", "父亲外出地", "名字").Row(5, "爷爷13812345679", "广东", "司空三").Row(6, "共1人")));
        Assert.Equal([("司空二", "三年级2班"), ("司空三", "三年级1班")], plan.Verdicts.Select(verdict => (verdict.Label, verdict.Detail)));
        Assert.All(plan.Verdicts, verdict => Assert.Equal(ImportVerdictKind.Added, verdict.Kind));
    }

    [Fact]
    public async Task A_formula_without_a_result_is_told_by_its_cell_and_taken_as_blank()
    {
        var plan = await PlanAsync(new TestPackage().Sheet("一", sheet => sheet
            .Row(1, "姓名", "班级", "父亲外出地", "父亲电话", "性别")
            .Row(2, "司空四", "三(2)", "江苏", "#REF!").Xml("E2", """<c r="E2" t="e"><f>VLOOKUP(A2,X:Y,2,0)</f><v>#N/A</v></c>""")
            .Row(3, "#N/A", "三(2)", "江苏")));
        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.Refused], plan.Verdicts.Select(verdict => verdict.Kind));
        Assert.Equal(["fatherPhone", "sex"], plan.Verdicts[0].Messages.Where(message => message.Text.Contains('#', StringComparison.Ordinal)).Select(message => message.Field).Order());
    }

    [Fact]
    public async Task A_number_in_full_width_or_with_blanks_is_the_same_number_the_second_time()
    {
        static TestPackage Book(string id, string registry) => new TestPackage().Sheet("一", sheet => sheet
            .Row(1, "姓名", "班级", "身份证号", "学籍号", "父亲外出地").Row(2, "司空五", "三(2)", id, registry, "江苏"));
        await new ImportRun(fixture.Site, DemoAccounts.Clerk, Book("330101 20170305 0017", "l330101201703050017").Bytes()).CommitAsync();
        var again = await PlanAsync(Book("'３３０１０１２０１７０３０５００１７", "L330101201703050017\u00A0"));
        Assert.Equal(ImportVerdictKind.Unchanged, Assert.Single(again.Verdicts).Kind);
    }

    [Fact]
    public async Task A_child_in_two_sheets_is_one_by_its_number_and_in_one_sheet_twice_is_asked_about()
    {
        var plan = await PlanAsync(new TestPackage()
            .Sheet("名单", sheet => sheet.Row(1, "姓名", "班级", "学籍号", "父亲外出地").Row(2, "司空六", "三(2)", "L330101201703060000", "江苏").Row(3, "司空七", "三(2)", null, "江苏").Row(4, "司空七", "三(2)", null, "江苏"))
            .Sheet("花名册", sheet => sheet.Row(1, "学籍号", "性别", "学生姓名", "班级").Row(2, "Ｌ330101201703060000", "女", "司空六", "三(2)")));
        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.Added, ImportVerdictKind.InDoubt, ImportVerdictKind.Changed], plan.Verdicts.Select(verdict => verdict.Kind));
        Assert.Contains("司空七", Assert.Single(plan.Questions).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Siblings_share_a_merged_cell_and_a_mother_may_be_where_the_father_is()
    {
        var book = new TestPackage().Sheet("一", sheet => sheet
            .Row(1, "姓名", "班级", "父亲外出地及电话", "母亲外出地及电话", "实际监护人姓名、地址、电话")
            .Row(2, "司空八", "三(2)", "江苏苏州\n13812345678", "同父亲", "石门村3组，王大山（爷爷），１３７１２３４５６７８")
            .Row(3, "司空九", "三(1)", null, "〃", null).Merge("C2:C3").Merge("E2:E3"));
        await new ImportRun(fixture.Site, DemoAccounts.Clerk, book.Bytes()).CommitAsync();
        foreach (var name in new[] { "司空八", "司空九" })
        {
            var file = ChildFile.Of((await fixture.Site.FindChildAsync(name)).Item);
            Assert.Equal(("江苏苏州", "江苏苏州"), (file.Parents.Father.Absences[0].Place, file.Parents.Mother.Absences[0].Place));
            Assert.Equal(("王大山", "爷爷", "石门村3组", "13712345678"), (file.Guardians.Guardians[0].Name, file.Guardians.Guardians[0].Relation, file.Guardians.Guardians[0].Address, file.Guardians.Guardians[0].Phones[0]));
        }
    }

    [Fact]
    public async Task The_same_as_on_the_left_is_the_fathers_where_the_mothers_name_stands_between()
    {
        await new ImportRun(fixture.Site, DemoAccounts.Clerk, new TestPackage().Sheet("一", sheet => sheet
            .Row(1, "姓名", "班级", "父亲", "外出地点", "联系电话", "母亲", "外出地点", "联系电话")
            .Row(2, "司空十", "三(2)", "司空强", "江苏苏州", 13812345678, "李梅", "同左", "13812345679 / 0571-88881234")).Bytes()).CommitAsync();
        var mother = ChildFile.Of((await fixture.Site.FindChildAsync("司空十")).Item).Parents.Mother;
        Assert.Equal(("李梅", "江苏苏州"), (mother.Name, mother.Absences[0].Place));
        Assert.Equal(["13812345679", "0571-88881234"], mother.Phones);
    }

    [Theory]
    [InlineData("from-1904.xls")]
    [InlineData("from-1904.xlsx")]
    public async Task Days_that_count_from_1904_reach_the_file_as_they_were_meant(string name)
    {
        var file = await File.ReadAllBytesAsync(Repository.PathOf("tests", "LeftBehind.Modules.Tests", "Import", "Workbooks", "Saved", name), TestContext.Current.CancellationToken);
        var plan = await new ImportRun(fixture.Site, DemoAccounts.Clerk, file).PlanAsync();
        Assert.Equal("2025-02-10", DateOf(plan.Verdicts[0].Row.Text("fatherSince")));
    }

    private static string DateOf(string written) => LeftBehind.Import.Values.DateText.Parse(written).Date is PartialDate date ? date.ToString() : written;

    private Task<ImportPlan> PlanAsync(TestPackage book) => new ImportRun(fixture.Site, DemoAccounts.Clerk, book.Bytes()).PlanAsync();
}
