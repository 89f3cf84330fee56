using System.Net;
using System.Text.RegularExpressions;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Services;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows;

// What comes while somebody looks, and more than anybody would do singly.
public abstract partial class InboxTests
{
    [Fact]
    public async Task An_inbox_that_lies_open_is_told_of_what_has_come_and_of_what_a_colleague_gave_back()
    {
        var deputy = await DeputyAsync("fuxiaozhang2");
        var old = await Site.OpenTaskAsync(await Site.SubmittedAsync(DemoAccounts.Clerk, "孙早到"));
        using var principal = await Site.SignInAsync(DemoAccounts.Principal);
        using var other = await Site.SignInAsync("fuxiaozhang2");
        await other.PostAsync($"/admin/inbox/{old.Id}/take");
        var news = System.Net.WebUtility.HtmlDecode(NewsAddress().Match(await principal.GetPageAsync("/admin/inbox")).Value);
        Assert.Contains("\"text\":\"\"", await principal.GetPageAsync(news), StringComparison.Ordinal);

        await other.PostAsync($"/admin/inbox/{old.Id}/release");
        Assert.Contains("1项新待办", Regex.Unescape(await principal.GetPageAsync(news)), StringComparison.Ordinal);
        await Site.SubmittedAsync(DemoAccounts.Clerk, "孙新到");
        var told = Regex.Unescape(await principal.GetPageAsync(news));
        Assert.Contains("2项新待办", told, StringComparison.Ordinal);

        var shown = System.Net.WebUtility.HtmlDecode(await principal.GetPageAsync(SinceAddress().Match(told).Value));
        Assert.Contains("孙新到", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("孙早到", shown, StringComparison.Ordinal);
        Assert.Contains("\"text\":\"\"", await principal.GetPageAsync(System.Net.WebUtility.HtmlDecode(NewsAddress().Match(shown).Value)), StringComparison.Ordinal);
        await EndAsync(deputy.Id);
    }

    [GeneratedRegex("(?<=data-news=\")[^\"]+")]
    private static partial Regex NewsAddress();

    [GeneratedRegex("/admin/inbox\\?since=[0-9]+")]
    private static partial Regex SinceAddress();

    [Fact]
    public async Task Of_more_than_five_hundred_at_once_five_hundred_are_done_or_named_and_the_rest_waits_on()
    {
        const int Beyond = 5;
        const int Other = 3;
        var principal = await Site.UserAsync(DemoAccounts.Principal);
        List<WorkflowTask> tasks = [.. Enumerable.Range(0, BulkAnswers.Most + Beyond).Select(number => new WorkflowTask
        {
            OrganizationId = principal.Scope.OrganizationId,
            ActivityId = $"heap{number}",
            Step = "成批事项",
            AssignedRole = RoleNames.Principal,
            AssignedOrganizationId = principal.Scope.OrganizationId,
            // Before all that the other tests leave.
            DueOn = new(2020, 1, 1),
            State = WorkflowTaskState.Open,
            Outcomes = number % 200 == 7 ? "Approve" : "Done",
        })];
        await Site.AsSystemAsync(async services =>
        {
            await services.GetRequiredService<IDocumentSession>().InsertManyAsync(tasks, Stop);
            return true;
        });
        using var client = await Site.SignInAsync(DemoAccounts.Principal);

        Assert.Contains("其他事项", WebUtility.HtmlDecode(await client.GetPageAsync("/admin/inbox")), StringComparison.Ordinal);

        using var answer = await client.PostFormAsync("/admin/inbox/answer?all=true", new() { ["Outcome"] = "Done", ["kind"] = "none" }, "/admin/inbox?kind=none");

        var page = WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(Stop));
        Assert.Contains($"{BulkAnswers.Most - Other} 项", page, StringComparison.Ordinal);
        Assert.Equal(Other, Regex.Count(page, "成批事项"));
        var heap = await HeapAsync();
        Assert.Equal((BulkAnswers.Most - Other, Other + Beyond), (heap.Count(task => task.State == WorkflowTaskState.Done), heap.Count(task => task.State == WorkflowTaskState.Open)));
        await Site.AsSystemAsync(async services =>
        {
            await services.GetRequiredService<IDocumentSession>().BeginAsync(Stop);
            return await services.GetRequiredService<IDocumentSession>().Query<WorkflowTask>().Where(task => task.Step == "成批事项").ExecuteDeleteAsync(Stop);
        });
    }

    private Task<List<WorkflowTask>> HeapAsync() => Site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<WorkflowTask>().Where(task => task.Step == "成批事项").ToListAsync(Stop));
}
