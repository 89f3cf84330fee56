using LeftBehind.Abstractions.Data;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Workflows;

/// <summary>What the tests of the inbox arrange and read behind the screens.</summary>
internal static class InboxSite
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A file that an account has handed in.</summary>
    public static async Task<string> SubmittedAsync(this Site site, string userName, string name)
    {
        var scope = (await site.UserAsync(userName)).Scope;
        var item = await site.AddAsync(userName, name, classId: scope.Level == OrganizationLevel.Class ? scope.OrganizationId : null);
        using var client = await site.SignInAsync(userName);
        await client.PostAsync("/admin/children/submit", ("ids", item.ContentItemId));
        return item.ContentItemId;
    }

    /// <summary>The tasks about an item, the first one first.</summary>
    public static Task<List<WorkflowTask>> TasksAsync(this Site site, string contentItemId) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<WorkflowTask>().Where(task => task.ContentItemId == contentItemId).OrderBy(task => task.Id).ToListAsync(Stop));

    public static async Task<WorkflowTask> OpenTaskAsync(this Site site, string contentItemId) =>
        (await site.TasksAsync(contentItemId)).Single(task => task.State == WorkflowTaskState.Open);

    public static async Task AnswerAsync(this Site site, string userName, long taskId, string outcome, string comment = "")
    {
        using var client = await site.SignInAsync(userName);
        await client.PostAsync($"/admin/inbox/{taskId}", ("Outcome", outcome), ("Comment", comment));
    }
}
