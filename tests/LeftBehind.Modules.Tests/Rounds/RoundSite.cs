using System.Globalization;
using System.Net;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children;
using LeftBehind.Children.Parts;
using LeftBehind.Children.Services;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Modules.Tests.Workflows;
using LeftBehind.Rounds.Entities;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Rounds;

/// <summary>What the tests of rounds arrange and read behind the screens.</summary>
internal static class RoundSite
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    /// <summary>A round that the county opens on its page.</summary>
    public static async Task<long> OpenRoundAsync(this Site site, string name, DateOnly entry, string account = DemoAccounts.County)
    {
        using var county = await site.SignInAsync(account);
        await county.PostAsync("/admin/rounds/new", ("Form.Name", name), ("Form.Term", "20261"), ("Form.EntryDeadline", Text(entry)), ("Form.FilingDeadline", Text(entry.AddDays(31))));
        return await site.AsSystemAsync(services => services.GetRequiredService<IDocumentSession>().Query<CollectionRound>().Where(round => round.Name == name).Select(round => round.Id).SingleAsync(Stop));
    }

    public static async Task<int> SchoolIdAsync(this Site site, string account) => (await site.UserAsync(account)).Scope.OrganizationId;

    public static async Task HandInAsync(this Site site, string account, long roundId)
    {
        using var client = await site.SignInAsync(account);
        await client.PostAsync($"/admin/rounds/{roundId}/schools/{await site.SchoolIdAsync(account)}");
    }

    /// <summary>All that was handed in for a round, the first one first.</summary>
    public static Task<List<RoundSubmission>> SubmissionsAsync(this Site site, long roundId) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Query<RoundSubmission>().Where(row => row.RoundId == roundId).OrderBy(row => row.Id).ToListAsync(Stop));

    public static async Task<RoundSubmission> CurrentAsync(this Site site, long roundId) => (await site.SubmissionsAsync(roundId)).Single(row => row.IsCurrent);

    /// <summary>A file that a clerk handed in and the principal approved: it waits for the county.</summary>
    public static async Task<string> AtCountyAsync(this Site site, string name)
    {
        var id = (await site.AddAsync(DemoAccounts.Clerk, name, FatherAway)).ContentItemId;
        using (var clerk = await site.SignInAsync(DemoAccounts.Clerk))
        {
            await clerk.PostAsync("/admin/children/submit", ("ids", id));
        }
        await site.AnswerAsync(DemoAccounts.Principal, (await site.OpenTaskAsync(id)).Id, "Approve");
        Assert.Equal(RoleNames.CountyReviewer, (await site.OpenTaskAsync(id)).AssignedRole);
        return id;
    }

    /// <summary>So that the child counts.</summary>
    public static void FatherAway(ContentItem file) => file.Alter<ParentsPart>(part =>
        (part.Father.Name, part.Father.Absences) = ("周建国", [new() { Since = new PartialDate(2024, 2), Place = "江苏省苏州市" }]));

    /// <summary>A change that is approved at once.</summary>
    public static Task<bool> ChangeAsync(this Site site, string contentItemId, Action<ContentItem> change) => site.AsSystemAsync(async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var file = (await content.GetAsync(contentItemId, ContentVersion.Latest, Stop))!;
        change(file);
        return (await content.SaveAsync(file, null, Stop)).Succeeded && (await content.PublishAsync(file, Stop)).Succeeded;
    });

    /// <summary>A change that the clerk hands in with a reason.</summary>
    public static Task<bool> AmendAsync(this Site site, string contentItemId, Action<ContentItem> change, string reason) => site.AsAsync(DemoAccounts.Clerk, async services =>
    {
        var content = services.GetRequiredService<IContentManager>();
        var file = (await content.GetAsync(contentItemId, ContentVersion.Latest, Stop))!;
        change(file);
        Assert.True((await content.SaveAsync(file, null, Stop)).Succeeded);
        Assert.Equal(HandIn.Done, await services.GetRequiredService<FileReviews>().SubmitAsync(file, reason, Stop));
        return true;
    });

    public static async Task<WorkflowTaskState> StateOfLastTaskAsync(this Site site, string contentItemId) => (await site.TasksAsync(contentItemId))[^1].State;

    public static async Task<string> ReadAsync(this Site site, string account, string path)
    {
        using var client = await site.SignInAsync(account);
        return WebUtility.HtmlDecode(await client.GetPageAsync(path));
    }

    public static async Task<HttpStatusCode> StatusAsync(this Site site, string account, string path)
    {
        using var client = await site.SignInAsync(account);
        using var answer = await client.GetAsync(path);
        return answer.StatusCode;
    }

    public static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
