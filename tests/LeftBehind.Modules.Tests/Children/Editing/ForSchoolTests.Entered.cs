using System.Net;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Parts;
using LeftBehind.Import.Targets;
using LeftBehind.Modules.Tests.Children.Import;
using LeftBehind.Modules.Tests.Import;
using LeftBehind.Modules.Tests.Rounds;
using LeftBehind.Modules.Tests.Users;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Children.Editing;

public abstract partial class ForSchoolTests
{
    private const string Entered = "/admin/children/entered";
    private const string Gaps = "/admin/children/missing";

    [Fact]
    public async Task What_the_county_enters_for_a_school_is_marked_goes_past_its_principal_and_is_approved_by_a_colleague_alone()
    {
        var schools = await Site.AddAsync(DemoAccounts.Clerk, "周校有", item => item.Alter<ConcernsPart>(part => part.Text = "县里不看"));
        var plan = await EnterAsync("周代录", "周校有");
        Assert.Equal([ImportVerdictKind.Added, ImportVerdictKind.LeftOut], plan.Verdicts.Select(verdict => verdict.Kind));
        Assert.StartsWith("正在为青溪镇中心小学代录。档案标明“由县代录”", plan.Notices[0], StringComparison.Ordinal);
        Assert.Equal("学校已有这名学生的档案，保持不变。", Assert.Single(plan.Verdicts[1].Messages).Text);
        Assert.Empty(plan.Verdicts[1].Differences);
        Assert.Equal(schools.Revision, (await Site.ItemAsync(schools.ContentItemId)).Revision);
        var id = (await Site.FindChildAsync("周代录")).Item.ContentItemId;

        // Its own draft it sees, the school's not: neither in the file, nor in the list, nor in the grid.
        Assert.Contains("由县代录", await Site.ReadAsync(DemoAccounts.County, $"/admin/children/{id}"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await Site.StatusAsync(DemoAccounts.County, $"/admin/children/{schools.ContentItemId}"));
        Assert.Equal(HttpStatusCode.NotFound, await Site.StatusAsync("county2", $"/admin/children/{id}"));
        foreach (var page in new[] { Entered, Gaps })
        {
            var shown = await Site.ReadAsync(DemoAccounts.County, page);
            Assert.Contains("周代录", shown, StringComparison.Ordinal);
            Assert.DoesNotContain("周校有", shown, StringComparison.Ordinal);
        }
        using var county = await Site.SignInAsync(DemoAccounts.County);
        await county.PostAsync(Gaps, Cells(id, "女", "2017-03"));
        await county.PostAsync(Gaps, Cells(schools.ContentItemId, "男", "2016-01"));
        Assert.Equal(Sex.Female, (await Site.ItemAsync(id)).Get<ChildPart>().Sex);
        Assert.Equal(schools.Revision, (await Site.ItemAsync(schools.ContentItemId)).Revision);
        Assert.Contains((AuditAction.Imported, "由县代录"), (await Site.AuditAsync(id)).Select(row => (row.Action, row.Detail)));
        Assert.Contains("由县代录", await Site.ReadAsync(DemoAccounts.Clerk, "/admin/children?q=周代录"), StringComparison.Ordinal);

        var colleague = await Site.AddPersonAsync("dailu", "程代录", RoleNames.CountyReviewer, (await Site.UserAsync(DemoAccounts.County)).Scope.OrganizationId);
        await county.PostAsync($"{Entered}/submit", ("ids", id));
        var task = await Site.OpenTaskAsync(id);
        Assert.Equal((RoleNames.CountyReviewer, "县审核", TaskMarks.OnBehalf), (task.AssignedRole, task.Step, task.Marks));
        Assert.Contains("县里为你校代录并提交了学生档案", await Site.ReadAsync(DemoAccounts.Principal, "/admin/messages"), StringComparison.Ordinal);
        using (var own = await county.PostFormAsync($"/admin/inbox/{task.Id}", new() { ["Outcome"] = "Approve" }, "/admin"))
        {
            Assert.False((await Site.ItemAsync(id)).Published);
        }
        await Site.AnswerAsync(colleague, task.Id, "Approve");
        Assert.True((await Site.ItemAsync(id)).Published);
        await Site.EndRoleAsync(colleague);
    }

    [Fact]
    public async Task Once_the_school_has_changed_it_a_draft_of_the_county_is_the_schools_alone_and_what_was_wrong_is_thrown_away()
    {
        await EnterAsync("周易手", "周弃录");
        var (taken, wrong) = ((await Site.FindChildAsync("周易手")).Item.ContentItemId, (await Site.FindChildAsync("周弃录")).Item.ContentItemId);
        await Site.AsAsync(DemoAccounts.Clerk, async services =>
        {
            var content = services.GetRequiredService<IContentManager>();
            var item = (await content.GetAsync(taken, ContentVersion.Latest, TestContext.Current.CancellationToken))!;
            item.Alter<ConcernsPart>(part => part.Text = "学校补记");
            return (await content.SaveAsync(item, null, TestContext.Current.CancellationToken)).Succeeded;
        });

        Assert.Equal(HttpStatusCode.NotFound, await Site.StatusAsync(DemoAccounts.County, $"/admin/children/{taken}"));
        Assert.DoesNotContain("周易手", await Site.ReadAsync(DemoAccounts.County, Entered), StringComparison.Ordinal);
        Assert.Equal(ImportVerdictKind.LeftOut, (await EnterAsync("周易手")).Verdicts[0].Kind);
        using var county = await Site.SignInAsync(DemoAccounts.County);
        using (var refused = await county.PostFormAsync($"{Entered}/submit", new() { ["ids"] = taken }, "/admin"))
        {
            Assert.Equal(HttpStatusCode.NotFound, refused.StatusCode);
        }
        Assert.Contains("由县代录", await Site.ReadAsync(DemoAccounts.Clerk, $"/admin/children/{taken}"), StringComparison.Ordinal);

        await county.PostAsync($"{Entered}/submit", ("ids", wrong));
        Assert.Empty(await Site.TasksAsync(wrong));
        await county.PostAsync($"{Entered}/discard", ("ids", wrong));
        Assert.NotNull((await Site.ItemAsync(wrong)).ArchivedUtc);
        Assert.DoesNotContain("周弃录", await Site.ReadAsync(DemoAccounts.County, Entered), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_county_types_one_file_for_a_school_changes_it_calls_it_back_and_a_colleague_decides()
    {
        var school = await Site.SchoolIdAsync(DemoAccounts.Principal);
        var schools = await Site.AddAsync(DemoAccounts.Clerk, "周同名", item => item.Alter<GuardiansPart>(part => part.Guardians[0].Name = "校内监护人"));
        using var county = await Site.SignInAsync(DemoAccounts.County);
        Assert.Contains("青溪镇中心小学", WebUtility.HtmlDecode(await county.GetPageAsync($"{Entered}/new")), StringComparison.Ordinal);
        foreach (var (account, path) in new[] { ("county2", $"{Entered}/new?school={school}"), (DemoAccounts.County, $"{Entered}/{schools.ContentItemId}/edit") })
        {
            Assert.Equal(HttpStatusCode.NotFound, await Site.StatusAsync(account, path));
        }

        // Of the school's own draft the county hears that there is one, and nothing else.
        var met = await (await EditForm.NewAsync(county, "周同名", $"{Entered}/new?school={school}")).SendAsync();
        Assert.Contains("学校自建，尚未提交", WebUtility.HtmlDecode(met.Answer.Page), StringComparison.Ordinal);
        Assert.DoesNotContain("校内监护人", WebUtility.HtmlDecode(met.Answer.Page), StringComparison.Ordinal);

        var (status, _, location) = await (await EditForm.NewAsync(county, "周逐份", $"{Entered}/new?school={school}")).SendAsync();
        Assert.Equal(HttpStatusCode.Redirect, status);
        var id = location![^32..];
        Assert.Contains("由县代录", await Site.ReadAsync(DemoAccounts.Clerk, $"/admin/children/{id}"), StringComparison.Ordinal);
        Assert.Contains((AuditAction.Created, "由县代录"), (await Site.AuditAsync(id)).Select(row => (row.Action, row.Detail)));
        await (await EditForm.OpenAsync(county, $"{Entered}/{id}/edit")).SendAsync(("Guardians[0].Name", "王代改"));
        Assert.Equal("王代改", (await Site.ItemAsync(id)).Get<GuardiansPart>().Guardians[0].Name);

        var colleague = await Site.AddPersonAsync("zhufen", "程逐份", RoleNames.CountyReviewer, (await Site.UserAsync(DemoAccounts.County)).Scope.OrganizationId);
        await county.PostAsync($"{Entered}/submit", ("ids", id));
        Assert.Equal(TaskMarks.OnBehalf, (await Site.OpenTaskAsync(id)).Marks);
        using (var locked = await county.GetAsync($"{Entered}/{id}/edit"))
        {
            Assert.Equal($"/admin/children/{id}", locked.Headers.Location?.OriginalString);
        }
        await county.PostAsync($"{Entered}/recall", ("ids", id));
        Assert.DoesNotContain(await Site.TasksAsync(id), task => task.State == WorkflowTaskState.Open);
        await (await EditForm.OpenAsync(county, $"{Entered}/{id}/edit")).SendAsync(("Guardians[0].Name", "王再改"));
        await county.PostAsync($"{Entered}/submit", ("ids", id));
        var task = await Site.OpenTaskAsync(id);
        await Site.AnswerAsync(DemoAccounts.County, task.Id, "Approve");
        Assert.False((await Site.ItemAsync(id)).Published);
        await Site.AnswerAsync(colleague, task.Id, "Approve");
        Assert.True((await Site.ItemAsync(id)).Published);
        Assert.Equal(HttpStatusCode.NotFound, await Site.StatusAsync(DemoAccounts.County, $"{Entered}/{id}/edit"));
        await Site.EndRoleAsync(colleague);
    }

    [Fact]
    public async Task For_a_junior_school_no_primary_class_is_set_up_whatever_a_list_says()
    {
        var run = RunFor("青溪县第二初级中学", "周走错");
        var question = Assert.Single((await run.PlanAsync()).Questions);
        Assert.DoesNotContain(question.Options, option => option.Value == "make");
        Assert.Empty(question.Suggested);
        Assert.NotEqual(ImportVerdictKind.Added, (await run.Answer(question.Key, "make").PlanAsync()).Verdicts[0].Kind);
    }

    private Task<ImportPlan> EnterAsync(params string[] names) => RunFor("青溪镇中心小学", names).CommitAsync();

    private ImportRun RunFor(string school, params string[] names) => new(Site, DemoAccounts.County, Annex2Book.Of(sheet =>
    {
        foreach (var (place, name) in names.Index())
        {
            sheet.Row(6 + place, place + 1, name, "三(1)", "江苏苏州 13812345678", "在家", "欧阳大山；石门村3组；0571-88881234", "随祖父母生活", "学业困难", "李老师（教师）");
        }
    }))
    {
        Place = school,
    };

    private static (string Name, string Value)[] Cells(string id, string sex, string birth) => [("Rows[0].Id", id), ("Rows[0].Values[sex]", sex), ("Rows[0].Values[birth]", birth), ("Rows[0].Values[guardianRelation]", "祖父")];
}
