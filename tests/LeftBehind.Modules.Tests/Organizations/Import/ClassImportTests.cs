using System.Text;
using LeftBehind.Import.Targets;
using LeftBehind.Modules.Tests.Import;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Organizations.Import;

public abstract class ClassImportTests(SiteFixture fixture)
{
    [Theory]
    [InlineData("学校,班级\n青溪镇中心小学,三(9)\n")]
    [InlineData("学校,年级,班号\n青溪镇中心小学,三年级,9\n")]
    [InlineData("学校标识码,年级,班级\n2133990001,三年级,9班\n")]
    [InlineData("学校,入学年份,班号\n青溪镇中心小学,2024,9\n")]
    public async Task A_class_is_understood_however_it_is_written(string table)
    {
        var verdict = Assert.Single((await PlanAsync(DemoAccounts.County, table)).Verdicts);
        Assert.Equal((ImportVerdictKind.Added, "三年级9班"), (verdict.Kind, verdict.Label));
    }

    [Fact]
    public async Task A_line_with_the_number_of_classes_in_each_grade_makes_those_that_are_missing()
    {
        var plan = await PlanAsync(DemoAccounts.Principal, "一年级,二年级,三年级\n8,8,8\n", sheet => sheet with { Taken = true });
        var verdict = Assert.Single(plan.Verdicts);
        Assert.Equal((ImportVerdictKind.Added, "24 个班"), (verdict.Kind, verdict.Label));
    }

    [Theory]
    [InlineData("青溪镇中心小学,三(2)班丙", "class")]
    [InlineData("青溪镇中心小学,八(1)", "class")]
    [InlineData("青溪镇中心小学,2001级1班", "class")]
    [InlineData("没有的小学,三(2)", "school")]
    [InlineData(",三(2)", "school")]
    [InlineData("<b>,三(2)", "school")]
    public async Task A_bad_line_is_refused_at_its_cell(string line, string field)
    {
        var verdict = Assert.Single((await PlanAsync(DemoAccounts.County, $"学校,班级\n{line}\n")).Verdicts);
        Assert.Equal(ImportVerdictKind.Refused, verdict.Kind);
        Assert.Contains(verdict.Messages, message => message.Refuses && message.Field == field);
    }

    [Fact]
    public async Task A_school_of_another_county_is_not_found()
    {
        var other = await fixture.Site.OrganizationAsync(OrganizationSite.SchoolOfTheSecondCounty);
        var plan = await PlanAsync(DemoAccounts.County, $"学校,学校标识码,班级\n{other.Name},{other.Code},三(2)\n{other.Name},,三(2)\n");
        Assert.All(plan.Verdicts, verdict => Assert.Equal(ImportVerdictKind.Refused, verdict.Kind));
    }

    [Fact]
    public async Task A_blank_school_is_that_of_the_line_above_and_a_code_puts_an_end_to_it()
    {
        var plan = await PlanAsync(DemoAccounts.County, "学校,学校标识码,班级\n石桥乡小学,,三(8)\n,,三(9)\n,2133990001,三(9)\n");
        Assert.Equal(["石桥乡小学", "石桥乡小学", "青溪镇中心小学"], plan.Verdicts.Select(verdict => verdict.Detail));
        Assert.All(plan.Verdicts, verdict => Assert.Equal(ImportVerdictKind.Added, verdict.Kind));
    }

    [Fact]
    public async Task A_principal_sets_up_classes_of_the_own_school_only()
    {
        var plan = await PlanAsync(DemoAccounts.Principal, "学校,班级\n,三(9)\n石桥乡小学,三(9)\n");
        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.Refused], plan.Verdicts.Select(verdict => verdict.Kind));
    }

    [Fact]
    public async Task The_same_class_twice_is_refused_and_a_class_teacher_is_filled_in()
    {
        var plan = await PlanAsync(DemoAccounts.Principal, "班级,班主任\n三(1),南宫问\n三年级1班,南宫问\n");
        Assert.Equal([ImportVerdictKind.Changed, ImportVerdictKind.Refused], plan.Verdicts.Select(verdict => verdict.Kind));
    }

    private Task<ImportPlan> PlanAsync(string user, string table, Func<LeftBehind.Import.Services.SheetSettings, LeftBehind.Import.Services.SheetSettings>? choose = null) =>
        new ImportRun(fixture.Site, user, Encoding.UTF8.GetBytes(table), "classes") { Choose = choose }.PlanAsync();

    public sealed class OnSqlite(SqliteSite site) : ClassImportTests(site), IClassFixture<SqliteSite>;

    [Collection(nameof(SharedOnPostgreSql))]
    public sealed class OnPostgreSql(PostgreSqlSite site) : ClassImportTests(site);
}
