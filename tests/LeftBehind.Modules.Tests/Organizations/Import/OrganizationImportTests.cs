using System.Text;
using LeftBehind.Import.Targets;
using LeftBehind.Modules.Tests.Import;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Organizations.Import;

public abstract class OrganizationImportTests(SiteFixture fixture)
{
    private const string Heading = "类别,名称,代码,所属乡镇,负责人,联系电话\n";

    [Theory]
    [InlineData("小学,新山小学,213399,,,", "code", "10 位")]
    [InlineData("小学,新山小学,21339970011,,,", "code", "10 位")]
    [InlineData("乡镇,新山镇,339902301,,,", "code", "上级地区")]
    [InlineData("小学,新山小学,2133990101,,,", "code", "以外的单位")]
    [InlineData("小学,新山小学,2133990001,,,", "name", "更名")]
    [InlineData("小学,新山小学,2133997001,没有的镇,,", "parent", "没有“没有的镇”")]
    [InlineData("小学,新山小学,2133997001,,,12345678901", "phone", "不是电话号码")]
    [InlineData("小学,<script>alert(1)</script>,2133997001,,,", "name", "")]
    [InlineData("小学,=1+1,2133997001,,,", "name", "")]
    [InlineData("小学,,2133997001,,,", "name", "")]
    [InlineData(",新山,ABC,,,", "kind", "类别")]
    public async Task A_bad_line_is_refused_with_the_cell_and_what_to_do(string line, string field, string says)
    {
        var verdict = Assert.Single((await PlanAsync(line)).Verdicts);
        Assert.Equal(ImportVerdictKind.Refused, verdict.Kind);
        var message = verdict.Messages.First(message => message.Refuses);
        Assert.Equal(field, message.Field);
        Assert.Contains(says, message.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(100, ImportVerdictKind.Added)]
    [InlineData(101, ImportVerdictKind.Refused)]
    public async Task A_name_has_at_most_100_characters(int length, ImportVerdictKind kind) =>
        Assert.Equal(kind, Assert.Single((await PlanAsync($"小学,{new string('山', length)},2133997002,,,")).Verdicts).Kind);

    [Fact]
    public async Task The_same_code_twice_in_a_table_is_refused_the_second_time()
    {
        var plan = await PlanAsync("小学,东山小学,2133997003,,,", "小学,西山小学,2133997003,,,");
        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.Refused], plan.Verdicts.Select(verdict => verdict.Kind));
        Assert.Contains("第 2 行", plan.Verdicts[1].Messages.Single(message => message.Refuses).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_school_under_a_township_that_is_refused_is_refused_too()
    {
        var plan = await PlanAsync("乡镇,北山镇,33,,,", "小学,北山小学,2133997004,北山镇,,");
        Assert.All(plan.Verdicts, verdict => Assert.Equal(ImportVerdictKind.Refused, verdict.Kind));
    }

    [Fact]
    public async Task What_kind_it_is_follows_from_code_and_name_where_no_column_says_it()
    {
        var plan = await PlanAsync(",南山镇,339901301,,,", ",南山学校,3133997005,南山镇,,", ",南山村,339901301201,南山镇,,", "九年一贯制,南山中心学校,3133997006,南山镇,,");
        Assert.All(plan.Verdicts, verdict => Assert.Equal(ImportVerdictKind.Added, verdict.Kind));
        // 31 without a word is a junior school, which is told.
        Assert.Single(plan.Verdicts, verdict => verdict.Messages.Any(message => message.Field == "stage"));
    }

    [Fact]
    public async Task Who_answers_for_a_known_school_is_changed_and_shown_before_and_after()
    {
        var before = await fixture.Site.OrganizationAsync(OrganizationSite.CentralSchool);
        var plan = await PlanAsync($"小学,{before.Name},{before.Code},,欧阳新,0579-86123456");
        var verdict = Assert.Single(plan.Verdicts);
        Assert.Equal(ImportVerdictKind.Changed, verdict.Kind);
        Assert.Contains(verdict.Differences, difference => difference.After == "欧阳新" && difference.Before == before.ResponsiblePerson);
        // Nothing is said of the parent, so nothing is said of a move.
        Assert.Empty(verdict.Messages);
    }

    [Theory]
    [InlineData(DemoAccounts.Principal, "organizations")]
    [InlineData(DemoAccounts.Clerk, "organizations")]
    [InlineData(DemoAccounts.Clerk, "people")]
    [InlineData(DemoAccounts.Teacher, "classes")]
    [InlineData(DemoAccounts.Mentor, "people")]
    [InlineData(DemoAccounts.Province, "people")]
    public async Task Who_may_not_manage_them_finds_no_import(string user, string target)
    {
        using var client = await fixture.Site.SignInAsync(user);
        using var answer = await client.GetAsync($"/admin/{target}/import");
        Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
    }

    private Task<ImportPlan> PlanAsync(params string[] lines) =>
        new ImportRun(fixture.Site, DemoAccounts.County, Encoding.UTF8.GetBytes(Heading + string.Join('\n', lines) + "\n"), "organizations").PlanAsync();

    public sealed class OnSqlite(SqliteSite site) : OrganizationImportTests(site), IClassFixture<SqliteSite>;

    [Collection(nameof(SharedOnPostgreSql))]
    public sealed class OnPostgreSql(PostgreSqlSite site) : OrganizationImportTests(site);
}
