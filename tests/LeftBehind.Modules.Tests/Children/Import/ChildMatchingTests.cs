using LeftBehind.Children.Parts;
using LeftBehind.Import.Targets;
using LeftBehind.Modules.Tests.Import;
using LeftBehind.Modules.Tests.Import.Workbooks;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Import;

public sealed class ChildMatchingTests : ChildImportSite
{
    [Fact]
    public async Task Two_of_one_name_in_a_class_are_asked_about_and_never_merged()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        var file = Annex2Book.Of(sheet => sheet
            .Row(6, 1, "欧阳小禾", "三(2)", "江苏苏州 13812345678", "在家", "欧阳大山；石门村；13712345678", "随祖父母生活")
            .Row(7, 2, "欧阳小禾", "三(2)", "广东 13987654321", "在家", "欧阳大海；石门村；13712345679", "随祖父母生活"));

        var asked = await new ImportRun(site, DemoAccounts.Clerk, file).PlanAsync();
        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.InDoubt], asked.Verdicts.Select(verdict => verdict.Kind));
        var question = Assert.Single(asked.Questions);

        await new ImportRun(site, DemoAccounts.Clerk, file).Answer(question.Key, "another").CommitAsync();
        Assert.Equal(2, await site.CountChildrenAsync("欧阳小禾"));

        // By now both are known, each by a parent's phone.
        var again = await new ImportRun(site, DemoAccounts.Clerk, file).PlanAsync();
        Assert.All(again.Verdicts, verdict => Assert.Equal(ImportVerdictKind.Unchanged, verdict.Kind));
    }

    [Fact]
    public async Task The_second_line_of_the_same_child_can_be_left_out()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        var file = Annex2Book.Of(sheet => sheet.Row(6, 1, "欧阳小禾", "三(2)", "江苏苏州 13812345678", "在家").Row(7, 2, "欧阳小禾", "三(2)", "江苏苏州 13812345678", "在家"));
        var run = new ImportRun(site, DemoAccounts.Clerk, file);
        var question = Assert.Single((await run.PlanAsync()).Questions);

        var plan = await run.Answer(question.Key, "leave").CommitAsync();

        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.LeftOut], plan.Verdicts.Select(verdict => verdict.Kind));
        Assert.Equal(1, await site.CountChildrenAsync("欧阳小禾"));
    }

    [Fact]
    public async Task An_unknown_class_is_asked_about_once_and_made_where_the_user_says_so()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        var file = Annex2Book.Of(sheet => sheet.Row(6, 1, "欧阳小禾", "三(9)", "江苏苏州", "在家").Row(7, 2, "慕容小麦", "三(9)", "江苏苏州", "在家").Row(8, 3, "诸葛小豆", "实验班", "江苏苏州", "在家"));
        var run = new ImportRun(site, DemoAccounts.Clerk, file);

        var asked = await run.PlanAsync();
        Assert.All(asked.Verdicts, verdict => Assert.Equal(ImportVerdictKind.InDoubt, verdict.Kind));
        Assert.Equal([2, 1], asked.Questions.Select(question => question.Records));
        Assert.Equal(["make", ""], asked.Questions.Select(question => question.Suggested));

        await run.AnswerAsSuggestedAsync();
        var plan = await run.CommitAsync();
        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.Added, ImportVerdictKind.InDoubt], plan.Verdicts.Select(verdict => verdict.Kind));
        var (one, _) = await site.FindChildAsync("欧阳小禾");
        var (other, _) = await site.FindChildAsync("慕容小麦");
        Assert.NotNull(one.ClassId);
        Assert.Equal(one.ClassId, other.ClassId);
        Assert.Equal(9, one.Get<EnrolmentPart>().ClassNumber);
    }

    [Fact]
    public async Task Last_years_classes_are_those_of_last_year()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        var plan = await new ImportRun(site, DemoAccounts.Clerk, Annex2Book.Of(sheet => sheet.Row(6, 1, "欧阳小禾", "二(2)", "江苏苏州", "在家"), "2025年11月20日")).CommitAsync();

        Assert.Equal("三年级2班", plan.Verdicts[0].Detail);
        Assert.Contains("2025学年", Assert.Single(plan.Notices), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_school_is_asked_about_and_its_code_refused()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        var plan = await new ImportRun(site, DemoAccounts.Clerk, new TestPackage().Sheet("一", sheet => sheet
            .Row(1, "姓名", "班级", "学校", "学校标识码", "父亲外出地")
            .Row(2, "欧阳小禾", "三(2)", "青溪县青溪镇中心小学", "2133990001", "江苏")
            .Row(3, "慕容小麦", "三(2)", "石门小学", null, "江苏")
            .Row(4, "诸葛小豆", "三(2)", null, "2133990101", "江苏")).Bytes()).PlanAsync();

        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.InDoubt, ImportVerdictKind.Refused], plan.Verdicts.Select(verdict => verdict.Kind));
        Assert.Contains("石门小学", Assert.Single(plan.Questions).Text, StringComparison.Ordinal);
        Assert.Equal("schoolCode", Assert.Single(plan.Verdicts[2].Messages).Field);
    }

    [Fact]
    public async Task A_class_teacher_imports_her_own_class_only()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        var plan = await new ImportRun(site, DemoAccounts.Teacher, Annex2Book.Of(sheet => sheet.Row(6, 1, "欧阳小禾", "四(1)", "江苏苏州", "在家").Row(7, 2, "慕容小麦", "三(2)", "江苏苏州", "在家"))).CommitAsync();
        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.Refused], plan.Verdicts.Select(verdict => verdict.Kind));
    }
}
