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

    private Task<ImportPlan> EnterAsync(params string[] names) => new ImportRun(Site, DemoAccounts.County, Annex2Book.Of(sheet =>
    {
        foreach (var (place, name) in names.Index())
        {
            sheet.Row(6 + place, place + 1, name, "三(1)", "江苏苏州 13812345678", "在家", "欧阳大山；石门村3组；0571-88881234", "随祖父母生活", "学业困难", "李老师（教师）");
        }
    }))
    {
        Place = "青溪镇中心小学",
    }.CommitAsync();

    private static (string Name, string Value)[] Cells(string id, string sex, string birth) => [("Rows[0].Id", id), ("Rows[0].Values[sex]", sex), ("Rows[0].Values[birth]", birth), ("Rows[0].Values[guardianRelation]", "祖父")];
}
