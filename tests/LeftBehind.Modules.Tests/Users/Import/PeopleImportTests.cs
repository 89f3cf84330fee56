using System.Text;
using LeftBehind.Import.Targets;
using LeftBehind.Modules.Tests.Import;
using LeftBehind.Modules.Tests.Organizations;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Users.Import;

public abstract class PeopleImportTests(SiteFixture fixture)
{
    private const string Heading = "姓名,职务,学校,班级,手机,用户名\n";

    [Theory]
    [InlineData("慕容白,校长,没有的小学,,,", "school")]
    [InlineData("慕容白,校长,,,,", "school")]
    [InlineData("慕容白,,青溪镇中心小学,,,", "role")]
    [InlineData("慕容白,班主任,青溪镇中心小学,,,", "class")]
    [InlineData("慕容白,班主任,青溪镇中心小学,三(40),,", "class")]
    [InlineData("慕容白,校长,青溪镇中心小学,,1381234567,", "phone")]
    [InlineData("慕容白,校长,青溪镇中心小学,,没有手机吗,", "phone")]
    [InlineData("<script>alert(1)</script>,校长,青溪镇中心小学,,,", "name")]
    [InlineData("=HYPERLINK(1),校长,青溪镇中心小学,,,", "name")]
    [InlineData(",校长,青溪镇中心小学,,13812345678,", "name")]
    [InlineData("慕容白,校长,青溪镇中心小学,,,admin", "userName")]
    [InlineData("慕容白,校长,青溪镇中心小学,,,慕 容", "userName")]
    public async Task A_bad_line_is_refused_at_its_cell(string line, string field)
    {
        var verdict = Assert.Single((await PlanAsync(DemoAccounts.County, line)).Verdicts);
        Assert.Equal(ImportVerdictKind.Refused, verdict.Kind);
        Assert.Contains(verdict.Messages, message => message.Refuses && message.Field == field);
    }

    [Fact]
    public async Task A_name_of_100_characters_is_no_name_of_a_person() =>
        Assert.Equal(ImportVerdictKind.Refused, Assert.Single((await PlanAsync(DemoAccounts.County, $"{new string('白', 100)},校长,青溪镇中心小学,,,")).Verdicts).Kind);

    [Fact]
    public async Task A_school_of_another_county_is_not_found()
    {
        var other = await fixture.Site.OrganizationAsync(OrganizationSite.SchoolOfTheSecondCounty);
        Assert.Equal(ImportVerdictKind.Refused, Assert.Single((await PlanAsync(DemoAccounts.County, $"慕容白,校长,{other.Name},,,")).Verdicts).Kind);
    }

    [Fact]
    public async Task What_role_an_unknown_word_is_is_asked_once_for_all_lines()
    {
        var (one, two) = ("慕容白,教导主任,青溪镇中心小学,,,", "慕容青,教导主任,青溪镇中心小学,,,");
        var plan = await PlanAsync(DemoAccounts.County, one, two);
        Assert.All(plan.Verdicts, verdict => Assert.Equal(ImportVerdictKind.InDoubt, verdict.Kind));
        var question = Assert.Single(plan.Questions);
        Assert.Equal(2, question.Records);
        Assert.DoesNotContain(question.Options, option => option.Value is "SiteAdministrator" or "RegionAdministrator");

        var answered = await Run(DemoAccounts.County, one, two).Answer(question.Key, "Clerk").PlanAsync();
        Assert.All(answered.Verdicts, verdict => Assert.Equal(ImportVerdictKind.Added, verdict.Kind));
        var leftOut = await Run(DemoAccounts.County, one, two).Answer(question.Key, "none").PlanAsync();
        Assert.All(leftOut.Verdicts, verdict => Assert.Equal(ImportVerdictKind.LeftOut, verdict.Kind));
    }

    [Fact]
    public async Task A_principal_gives_no_role_of_the_county_and_none_at_another_school()
    {
        var plan = await PlanAsync(DemoAccounts.Principal, "慕容红,学籍员,,,,", "慕容白,县审核员,,,,", "慕容青,学籍员,石桥乡小学,,,");
        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.Refused, ImportVerdictKind.Refused], plan.Verdicts.Select(verdict => verdict.Kind));
    }

    [Fact]
    public async Task One_person_with_two_roles_has_one_account()
    {
        var plan = await Run(DemoAccounts.Principal, "上官虹,校长兼班主任,,三(1),13866660001,", "上官虹,心理辅导员,,,13866660001,", "上官虹,校长,,,13866660001,").CommitAsync();
        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.Added, ImportVerdictKind.Refused], plan.Verdicts.Select(verdict => verdict.Kind));
        Assert.Equal(["ClassTeacher", "Counsellor", "Principal"], (await fixture.Site.AssignmentsAsync("shangguanhong")).Select(task => task.Role).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Two_of_one_name_and_school_with_two_phones_are_two_people_and_one_without_phone_is_asked_about()
    {
        await Run(DemoAccounts.Principal, "司马兰,结对教师,,,13866660011,", "司马兰,结对教师,,,13866660012,").CommitAsync();
        Assert.Equal("13866660012", (await fixture.Site.AccountAsync("simalan2")).PhoneNumber);

        var plan = await PlanAsync(DemoAccounts.Principal, "司马兰,心理教师,,,,");
        Assert.Equal(ImportVerdictKind.InDoubt, Assert.Single(plan.Verdicts).Kind);
        var question = Assert.Single(plan.Questions);
        Assert.DoesNotContain("13866660011", string.Join(' ', question.Options.Select(option => option.Text)), StringComparison.Ordinal);
        await Run(DemoAccounts.Principal, "司马兰,心理教师,,,,").Answer(question.Key, "simalan2").CommitAsync();
        Assert.Equal(2, (await fixture.Site.AssignmentsAsync("simalan2")).Count);
    }

    [Fact]
    public async Task Nobody_gives_a_role_to_themselves()
    {
        var self = await fixture.Site.AccountAsync(DemoAccounts.Principal);
        var verdict = Assert.Single((await PlanAsync(DemoAccounts.Principal, $"{self.DisplayName},学籍员,,,,")).Verdicts);
        Assert.Equal(ImportVerdictKind.Refused, verdict.Kind);
    }

    private ImportRun Run(string user, params string[] lines) => new(fixture.Site, user, Encoding.UTF8.GetBytes(Heading + string.Join('\n', lines) + "\n"), "people");

    private Task<ImportPlan> PlanAsync(string user, params string[] lines) => Run(user, lines).PlanAsync();

    public sealed class OnSqlite(SqliteSite site) : PeopleImportTests(site), IClassFixture<SqliteSite>;

    [Collection(nameof(SharedOnPostgreSql))]
    public sealed class OnPostgreSql(PostgreSqlSite site) : PeopleImportTests(site);
}
