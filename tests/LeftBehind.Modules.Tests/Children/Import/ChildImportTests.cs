using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Parts;
using LeftBehind.Import.Targets;
using LeftBehind.Modules.Tests.Import;
using LeftBehind.Modules.Tests.Import.Workbooks;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Import;

public sealed class ChildImportTests : ChildImportSite
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Annex_2_goes_in_as_drafts_that_rest_on_the_schools_statement(DatabaseKind kind)
    {
        var site = await StartAsync(kind);
        var run = new ImportRun(site, DemoAccounts.Clerk, Annex2Book.Of(sheet => sheet
            .Row(6, 1, "欧阳小禾", "三(2)", "江苏苏州\n13812345678", "在家", "欧阳大山（爷爷）；石门村3组；0571-88881234", "随祖父母生活", "学业困难", "李老师（教师）", "新增")));

        var plan = await run.CommitAsync();

        Assert.Equal(ImportVerdictKind.Added, Assert.Single(plan.Verdicts).Kind);
        var (item, row) = await site.FindChildAsync("欧阳小禾");
        var file = ChildFile.Of(item);
        Assert.Null(file.Child.Sex);
        Assert.Null(file.Child.BirthDate);
        Assert.False(item.Published);
        Assert.Equal(new DateOnly(2026, 11, 20), file.Parents.Father.Absences[0].DeclaredAwayAsOf);
        Assert.Equal(("江苏苏州", ParentStatus.AwayOutOfProvince, ParentStatus.Home), (file.Parents.Father.Absences[0].Place, file.Parents.Father.Status, file.Parents.Mother.Status));
        Assert.Equal(("欧阳大山", "爷爷", "石门村3组", "0571-88881234"), (file.Guardians.Guardians[0].Name, file.Guardians.Guardians[0].Relation, file.Guardians.Guardians[0].Address, file.Guardians.Guardians[0].Phones[0]));
        Assert.Equal(GuardianshipDetail.PaternalGrandparents, file.Guardians.Detail);
        Assert.True(row.RestsOnDeclaration);
        Assert.Equal("学业困难", file.Concerns.Text);
        Assert.Equal(("李老师", "教师"), await site.HelperAsync(item.ContentItemId));
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task The_same_workbook_twice_adds_nothing(DatabaseKind kind)
    {
        var site = await StartAsync(kind);
        var file = Annex2Book.Of(sheet => sheet
            .Row(6, 1, "欧阳小禾", "三(2)", "江苏苏州\n13812345678", "在家", "欧阳大山；石门村3组；0571-88881234", "随祖父母生活", "学业困难", "李老师（教师）", "新增")
            .Row(7, 2, "慕容小麦", "三年级2班", "广东13912345678", "广东 13712345678", "李小花；石门村5组；13987654321", "随亲戚朋友生活", null, "李老师"));
        await new ImportRun(site, DemoAccounts.Clerk, file).CommitAsync();
        var before = await site.CountChildrenAsync();

        var again = await new ImportRun(site, DemoAccounts.Clerk, file).CommitAsync();

        Assert.All(again.Verdicts, verdict => Assert.Equal(ImportVerdictKind.Unchanged, verdict.Kind));
        Assert.Equal(before, await site.CountChildrenAsync());
    }

    [Fact]
    public async Task A_roster_on_a_second_sheet_completes_what_annex_2_does_not_know()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        var file = new TestPackage()
            .Sheet("汇总表", sheet => Annex2Book.Fill(sheet, rows => rows.Row(6, 1, "欧阳小禾", "三(2)", "江苏苏州 13812345678", "在家", "欧阳大山；石门村3组；0571-88881234", "随祖父母生活")))
            .Sheet("花名册", sheet => sheet
                .Row(1, "姓名", "班级", "性别", "出生年月", "学籍号")
                .Row(2, "欧阳小禾", "三年级2班", "女", "2017年3月", "L330101201703050000")
                .Row(3, "不在名单", "三年级2班", "男", "2017年4月", "L330101201704050000"))
            .Bytes();

        var plan = await new ImportRun(site, DemoAccounts.Clerk, file).CommitAsync();

        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.Changed, ImportVerdictKind.LeftOut], plan.Verdicts.Select(verdict => verdict.Kind));
        var child = ChildFile.Of((await site.FindChildAsync("欧阳小禾")).Item).Child;
        Assert.Equal((Sex.Female, new PartialDate(2017, 3), "L330101201703050000"), (child.Sex, child.BirthDate!.Value, child.StudentRegistryNo));
    }

    [Fact]
    public async Task A_date_that_comes_later_takes_the_place_of_the_statement()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        await new ImportRun(site, DemoAccounts.Clerk, Annex2Book.Of(sheet => sheet.Row(6, 1, "欧阳小禾", "三(2)", "江苏苏州 13812345678", "在家", "欧阳大山；石门村；13712345678", "随祖父母生活"))).CommitAsync();

        var plan = await new ImportRun(site, DemoAccounts.Clerk, new TestPackage().Sheet("一", sheet => sheet
            .Row(1, "姓名", "班级", "父亲电话", "父亲外出时间").Row(2, "欧阳小禾", "三(2)", "13812345678", "2025年2月")).Bytes()).CommitAsync();

        Assert.Equal(ImportVerdictKind.Changed, plan.Verdicts[0].Kind);
        var (item, row) = await site.FindChildAsync("欧阳小禾");
        var absence = Assert.Single(ChildFile.Of(item).Parents.Father.Absences);
        Assert.Equal((new PartialDate(2025, 2), null, "江苏苏州"), (absence.Since!.Value, absence.DeclaredAwayAsOf, absence.Place));
        Assert.False(row.RestsOnDeclaration);
    }

    [Fact]
    public async Task Blanks_rub_nothing_out()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        await new ImportRun(site, DemoAccounts.Clerk, Annex2Book.Of(sheet => sheet.Row(6, 1, "欧阳小禾", "三(2)", "江苏苏州 13812345678", "在家", "欧阳大山；石门村；13712345678", "随祖父母生活", "学业困难"))).CommitAsync();
        var plan = await new ImportRun(site, DemoAccounts.Clerk, Annex2Book.Of(sheet => sheet.Row(6, 1, "欧阳小禾", "三(2)", null, "—", "无"))).CommitAsync();
        Assert.Equal(ImportVerdictKind.Unchanged, plan.Verdicts[0].Kind);
    }

    [Fact]
    public async Task Pupils_who_are_not_in_the_programme_are_left_out()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        var plan = await new ImportRun(site, DemoAccounts.Clerk, new TestPackage().Sheet("学籍", sheet => sheet
            .Row(1, "姓名", "班号", "性别", "出生日期", "是否留守儿童", "成员1姓名", "成员1关系", "成员1联系电话", "成员1是否监护人")
            .Row(2, "欧阳小禾", "三(2)", "女", "2017-03-05", "双亲留守儿童", "欧阳大山", "爷爷", "13712345678", "是")
            .Row(3, "慕容小麦", "三(2)", "男", "2017-04-05", "非留守儿童", "慕容强", "父亲", "13712345679", "是")).Bytes()).CommitAsync();

        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.LeftOut], plan.Verdicts.Select(verdict => verdict.Kind));
        var file = ChildFile.Of((await site.FindChildAsync("欧阳小禾")).Item);
        Assert.NotNull(file.Parents.Father.Absences[0].DeclaredAwayAsOf);
        Assert.NotNull(file.Parents.Mother.Absences[0].DeclaredAwayAsOf);
        Assert.Equal("欧阳大山", file.Guardians.Guardians[0].Name);
    }
}
