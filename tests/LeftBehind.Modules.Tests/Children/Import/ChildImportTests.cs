using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children;
using LeftBehind.Children.Entities;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Parts;
using LeftBehind.Import.Targets;
using LeftBehind.Modules.Tests.Import;
using LeftBehind.Modules.Tests.Import.Workbooks;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children.Import;

public sealed class ChildImportTests : IAsyncDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private Site? _site;

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Annex_2_goes_in_as_drafts_that_rest_on_the_schools_statement(DatabaseKind kind)
    {
        var site = await StartAsync(kind);
        var run = new ImportRun(site, DemoAccounts.Clerk, Annex2(sheet => sheet
            .Row(6, 1, "欧阳小禾", "三(2)", "江苏苏州\n13812345678", "在家", "欧阳大山（爷爷）；石门村3组；0571-88881234", "随祖父母生活", "学业困难", "李老师（教师）", "新增")));

        var plan = await run.CommitAsync();

        Assert.Equal(ImportVerdictKind.Added, Assert.Single(plan.Verdicts).Kind);
        var (item, row) = await FindAsync(site, "欧阳小禾");
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
        Assert.Equal(("李老师", "教师"), await HelperAsync(site, item.ContentItemId));
    }

    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task The_same_workbook_twice_adds_nothing(DatabaseKind kind)
    {
        var site = await StartAsync(kind);
        var file = Annex2(sheet => sheet
            .Row(6, 1, "欧阳小禾", "三(2)", "江苏苏州\n13812345678", "在家", "欧阳大山；石门村3组；0571-88881234", "随祖父母生活", "学业困难", "李老师（教师）", "新增")
            .Row(7, 2, "慕容小麦", "三年级2班", "广东13912345678", "广东 13712345678", "李小花；石门村5组；13987654321", "随亲戚朋友生活", null, "李老师"));
        await new ImportRun(site, DemoAccounts.Clerk, file).CommitAsync();
        var before = await CountAsync(site);

        var again = await new ImportRun(site, DemoAccounts.Clerk, file).CommitAsync();

        Assert.All(again.Verdicts, verdict => Assert.Equal(ImportVerdictKind.Unchanged, verdict.Kind));
        Assert.Equal(before, await CountAsync(site));
    }

    [Fact]
    public async Task A_roster_on_a_second_sheet_completes_what_annex_2_does_not_know()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        var file = new TestPackage()
            .Sheet("汇总表", sheet => Fill(sheet, rows => rows.Row(6, 1, "欧阳小禾", "三(2)", "江苏苏州 13812345678", "在家", "欧阳大山；石门村3组；0571-88881234", "随祖父母生活")))
            .Sheet("花名册", sheet => sheet
                .Row(1, "姓名", "班级", "性别", "出生年月", "学籍号")
                .Row(2, "欧阳小禾", "三年级2班", "女", "2017年3月", "L330101201703050000")
                .Row(3, "不在名单", "三年级2班", "男", "2017年4月", "L330101201704050000"))
            .Bytes();

        var plan = await new ImportRun(site, DemoAccounts.Clerk, file).CommitAsync();

        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.Changed, ImportVerdictKind.LeftOut], plan.Verdicts.Select(verdict => verdict.Kind));
        var child = ChildFile.Of((await FindAsync(site, "欧阳小禾")).Item).Child;
        Assert.Equal((Sex.Female, new PartialDate(2017, 3), "L330101201703050000"), (child.Sex, child.BirthDate!.Value, child.StudentRegistryNo));
    }

    [Fact]
    public async Task A_date_that_comes_later_takes_the_place_of_the_statement()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        await new ImportRun(site, DemoAccounts.Clerk, Annex2(sheet => sheet.Row(6, 1, "欧阳小禾", "三(2)", "江苏苏州 13812345678", "在家", "欧阳大山；石门村；13712345678", "随祖父母生活"))).CommitAsync();

        var plan = await new ImportRun(site, DemoAccounts.Clerk, new TestPackage().Sheet("一", sheet => sheet
            .Row(1, "姓名", "班级", "父亲电话", "父亲外出时间").Row(2, "欧阳小禾", "三(2)", "13812345678", "2025年2月")).Bytes()).CommitAsync();

        Assert.Equal(ImportVerdictKind.Changed, plan.Verdicts[0].Kind);
        var (item, row) = await FindAsync(site, "欧阳小禾");
        var absence = Assert.Single(ChildFile.Of(item).Parents.Father.Absences);
        Assert.Equal((new PartialDate(2025, 2), null, "江苏苏州"), (absence.Since!.Value, absence.DeclaredAwayAsOf, absence.Place));
        Assert.False(row.RestsOnDeclaration);
    }

    [Fact]
    public async Task Two_of_one_name_in_a_class_are_asked_about_and_never_merged()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        var file = Annex2(sheet => sheet
            .Row(6, 1, "欧阳小禾", "三(2)", "江苏苏州 13812345678", "在家", "欧阳大山；石门村；13712345678", "随祖父母生活")
            .Row(7, 2, "欧阳小禾", "三(2)", "广东 13987654321", "在家", "欧阳大海；石门村；13712345679", "随祖父母生活"));

        var asked = await new ImportRun(site, DemoAccounts.Clerk, file).PlanAsync();
        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.InDoubt], asked.Verdicts.Select(verdict => verdict.Kind));
        var question = Assert.Single(asked.Questions);

        await new ImportRun(site, DemoAccounts.Clerk, file).Answer(question.Key, "another").CommitAsync();
        Assert.Equal(2, await CountAsync(site, "欧阳小禾"));

        // By now both are known, each by a parent's phone.
        var again = await new ImportRun(site, DemoAccounts.Clerk, file).PlanAsync();
        Assert.All(again.Verdicts, verdict => Assert.Equal(ImportVerdictKind.Unchanged, verdict.Kind));
    }

    [Fact]
    public async Task The_second_line_of_the_same_child_can_be_left_out()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        var file = Annex2(sheet => sheet.Row(6, 1, "欧阳小禾", "三(2)", "江苏苏州 13812345678", "在家").Row(7, 2, "欧阳小禾", "三(2)", "江苏苏州 13812345678", "在家"));
        var run = new ImportRun(site, DemoAccounts.Clerk, file);
        var question = Assert.Single((await run.PlanAsync()).Questions);

        var plan = await run.Answer(question.Key, "leave").CommitAsync();

        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.LeftOut], plan.Verdicts.Select(verdict => verdict.Kind));
        Assert.Equal(1, await CountAsync(site, "欧阳小禾"));
    }

    [Fact]
    public async Task An_unknown_class_is_asked_about_once_and_made_where_the_user_says_so()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        var file = Annex2(sheet => sheet.Row(6, 1, "欧阳小禾", "三(9)", "江苏苏州", "在家").Row(7, 2, "慕容小麦", "三(9)", "江苏苏州", "在家").Row(8, 3, "诸葛小豆", "实验班", "江苏苏州", "在家"));
        var run = new ImportRun(site, DemoAccounts.Clerk, file);

        var asked = await run.PlanAsync();
        Assert.All(asked.Verdicts, verdict => Assert.Equal(ImportVerdictKind.InDoubt, verdict.Kind));
        Assert.Equal([2, 1], asked.Questions.Select(question => question.Records));
        Assert.Equal(["make", ""], asked.Questions.Select(question => question.Suggested));

        await run.AnswerAsSuggestedAsync();
        var plan = await run.CommitAsync();
        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.Added, ImportVerdictKind.InDoubt], plan.Verdicts.Select(verdict => verdict.Kind));
        var (one, _) = await FindAsync(site, "欧阳小禾");
        var (other, _) = await FindAsync(site, "慕容小麦");
        Assert.NotNull(one.ClassId);
        Assert.Equal(one.ClassId, other.ClassId);
        Assert.Equal(9, one.Get<EnrolmentPart>().ClassNumber);
    }

    [Fact]
    public async Task Last_years_classes_are_those_of_last_year()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        var plan = await new ImportRun(site, DemoAccounts.Clerk, Annex2(sheet => sheet.Row(6, 1, "欧阳小禾", "二(2)", "江苏苏州", "在家"), "2025年11月20日")).CommitAsync();

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
        var plan = await new ImportRun(site, DemoAccounts.Teacher, Annex2(sheet => sheet.Row(6, 1, "欧阳小禾", "四(1)", "江苏苏州", "在家").Row(7, 2, "慕容小麦", "三(2)", "江苏苏州", "在家"))).CommitAsync();
        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.Refused], plan.Verdicts.Select(verdict => verdict.Kind));
    }

    [Fact]
    public async Task Blanks_rub_nothing_out()
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        await new ImportRun(site, DemoAccounts.Clerk, Annex2(sheet => sheet.Row(6, 1, "欧阳小禾", "三(2)", "江苏苏州 13812345678", "在家", "欧阳大山；石门村；13712345678", "随祖父母生活", "学业困难"))).CommitAsync();
        var plan = await new ImportRun(site, DemoAccounts.Clerk, Annex2(sheet => sheet.Row(6, 1, "欧阳小禾", "三(2)", null, "—", "无"))).CommitAsync();
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
        var file = ChildFile.Of((await FindAsync(site, "欧阳小禾")).Item);
        Assert.NotNull(file.Parents.Father.Absences[0].DeclaredAwayAsOf);
        Assert.NotNull(file.Parents.Mother.Absences[0].DeclaredAwayAsOf);
        Assert.Equal("欧阳大山", file.Guardians.Guardians[0].Name);
    }

    public static TheoryData<string, string, string> Faults => new()
    {
        { "name", new string('王', 100), "50" },
        { "name", "=1+1", "=1+1" },
        { "name", "王<script>alert(1)</script>", "王<script>" },
        { "name", "王\u202E芳", "看不见" },
        { "birth", "2099年3月", "今天以后" },
        { "birth", "2017年13月", "没有这一天" },
        { "birth", "3/5/2017", "两种读法" },
        { "birth", "春天", "不是日期" },
        { "sex", "公", "既不是男也不是女" },
        { "id", "12345", "身份证号" },
        { "registry", "G12345", "学籍号" },
        { "fatherPhone", "1381234567", "不是电话号码" },
        { "fatherPhone", "1.38E+10", "缩写" },
        { "form", "跟着感觉走", "随祖父母生活" },
        { "concerns", "学业\u200B困难", "无法打印" },
    };

    [Theory, MemberData(nameof(Faults))]
    public async Task A_fault_names_its_cell_and_refuses_its_line_alone(string field, string value, string says)
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        string[] fields = ["name", "class", "sex", "birth", "id", "registry", "fatherPhone", "fatherPlace", "form", "concerns"];
        var row = new Dictionary<string, string> { ["name"] = "欧阳小禾", ["class"] = "三(2)", ["fatherPlace"] = "江苏", [field] = value };
        var file = new TestPackage().Sheet("一", sheet => sheet
            .Row(1, "姓名", "班级", "性别", "出生年月", "身份证号", "学籍号", "父亲电话", "父亲外出地", "监护形式", "关注的主要问题")
            .Row(2, [.. fields.Select(known => row.GetValueOrDefault(known)).Cast<object?>()])
            .Row(3, "慕容小麦", "三(2)", null, null, null, null, null, "江苏")).Bytes();

        var plan = await new ImportRun(site, DemoAccounts.Clerk, file).CommitAsync();

        Assert.Equal([ImportVerdictKind.Refused, ImportVerdictKind.Added], plan.Verdicts.Select(verdict => verdict.Kind));
        var message = Assert.Single(plan.Verdicts[0].Messages, message => message.Refuses);
        Assert.Equal(field, message.Field);
        Assert.Contains(says, message.Text, StringComparison.Ordinal);
        Assert.Equal(0, await CountAsync(site, "欧阳小禾"));
    }

    [Theory]
    [InlineData("id", "330101201703050018", "校验位")]
    [InlineData("registry", "G330101201703050018", "校验位")]
    [InlineData("registry", "L330101201703050018", "")]
    [InlineData("fatherPlace", "=cmd|'/c calc'!A0", "公式")]
    public async Task What_is_only_doubtful_goes_in_with_a_warning(string field, string value, string says)
    {
        var site = await StartAsync(DatabaseKind.Sqlite);
        var file = new TestPackage().Sheet("一", sheet => sheet
            .Row(1, "姓名", "班级", "身份证号", "学籍号", "父亲外出地")
            .Row(2, "欧阳小禾", "三(2)", field == "id" ? value : null, field == "registry" ? value : null, field == "fatherPlace" ? value : "江苏")).Bytes();

        var plan = await new ImportRun(site, DemoAccounts.Clerk, file).CommitAsync();

        Assert.Equal(ImportVerdictKind.Added, plan.Verdicts[0].Kind);
        Assert.Equal(says.Length > 0, plan.Verdicts[0].Messages.Any(message => !message.Refuses && message.Text.Contains(says, StringComparison.Ordinal) && says.Length > 0));
    }

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
        {
            await _site.DisposeAsync();
        }
    }

    internal static byte[] Annex2(Action<TestSheet> rows, string filledOn = "2026年11月20日") => new TestPackage().Sheet("汇总表", sheet => Fill(sheet, rows, filledOn)).Bytes();

    private static void Fill(TestSheet sheet, Action<TestSheet> rows, string filledOn = "2026年11月20日")
    {
        sheet.Cell("A2", "留守儿童基本情况汇总表").Merge("A2:J2")
            .Row(3, "县/区：青溪县", null, "学校：青溪镇中心小学", null, null, null, null, $"填报时间：{filledOn}")
            .Row(4, "序\n号", "姓名", "班\n级", "父母外出情况", null, "实际监护人姓名、地\n址、电话", "监护形\n式", "关注的主要问题", "结对人姓\n名（职业）", "变动情况")
            .Row(5, null, null, null, "父亲外出地及电话", "母亲外出地及电话")
            .Merge("A4:A5").Merge("B4:B5").Merge("C4:C5").Merge("D4:E4").Merge("F4:F5").Merge("G4:G5").Merge("H4:H5").Merge("I4:I5").Merge("J4:J5");
        rows(sheet);
    }

    private async Task<Site> StartAsync(DatabaseKind kind) => _site = await Site.StartAsync(kind, cancellationToken: Stop);

    private static Task<(ContentItem Item, ChildIndex Row)> FindAsync(Site site, string name) => site.AsAsync(DemoAccounts.Clerk, async services =>
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var row = await session.Query<ChildIndex>().SingleAsync(row => row.Name == name && row.Latest, Stop);
        return (await session.Query<ContentItem>().SingleAsync(item => item.ContentItemId == row.ContentItemId && item.Latest, Stop), row);
    });

    private static Task<int> CountAsync(Site site, string? name = null) => site.AsAsync(DemoAccounts.Clerk, services =>
        services.GetRequiredService<IDocumentSession>().Query<ChildIndex>().CountAsync(row => row.Latest && (name == null || row.Name == name), Stop));

    private static Task<(string, string)> HelperAsync(Site site, string contentItemId) => site.AsAsync(DemoAccounts.Clerk, async services =>
    {
        var helper = await services.GetRequiredService<IDocumentSession>().Query<ChildHelper>().SingleAsync(row => row.ContentItemId == contentItemId, Stop);
        return (helper.Name, helper.Occupation);
    });
}
