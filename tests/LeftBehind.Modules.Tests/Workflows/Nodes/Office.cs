using System.Text.RegularExpressions;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Workflows.Nodes;

/// <summary>A clerk, a principal and the county, who go on at whichever node answers them.</summary>
internal sealed partial class Office : IDisposable
{
    private const string Submit = "/admin/children/submit";
    private const string Accept = "/admin/children/accept";

    private readonly Dictionary<string, (SiteClient Client, AntiforgeryToken Token)> _people = [];

    public static async Task<Office> OpenAsync(SiteProcess node)
    {
        var office = new Office();
        foreach (var account in new[] { DemoAccounts.Clerk, DemoAccounts.Principal, DemoAccounts.County })
        {
            var client = await node.SignInAsync(account);
            office._people[account] = (client, await client.TokenAsync("/account"));
        }
        return office;
    }

    /// <summary>All that is to be done, at the same moment.</summary>
    public Task AtOnceAsync(Uri node, Work work) => Task.WhenAll(Steps(node, work).Select(step => step()));

    /// <summary>The same once more, one after the other: what has been done already stays so.</summary>
    public async Task OneByOneAsync(Uri node, Work work)
    {
        foreach (var step in Steps(node, work))
        {
            await step();
        }
    }

    public async Task<string> InboxAsync(Uri node, string account)
    {
        using var client = _people[account].Client.At(node);
        // Files alone: the first page of everything is full of letters.
        return await client.GetPageAsync("/admin/inbox?Kind=Child");
    }

    /// <summary>What an inbox that lies open since it was opened at a node is told there.</summary>
    public async Task<Func<Task<string>>> OpenInboxAsync(Uri node, string account)
    {
        var address = System.Net.WebUtility.HtmlDecode(NewsAddress().Match(await InboxAsync(node, account)).Value);
        return async () =>
        {
            using var client = _people[account].Client.At(node);
            return await client.GetPageAsync(address);
        };
    }

    [GeneratedRegex("(?<=data-news=\")[^\"]+")]
    private static partial Regex NewsAddress();

    public void Dispose()
    {
        foreach (var (client, _) in _people.Values)
        {
            client.Dispose();
        }
    }

    private IEnumerable<Func<Task>> Steps(Uri node, Work work)
    {
        (string Account, string Path, string? File)[] files = [(DemoAccounts.Clerk, Submit, work.Submit), (DemoAccounts.Principal, Accept, work.Accept), (DemoAccounts.County, Accept, work.Confirm)];
        foreach (var (account, path, file) in files.Where(step => step.File is not null))
        {
            yield return () => PostAsync(node, account, path, "ids", file!);
        }
        if (work.Publish is { } task)
        {
            yield return () => PostAsync(node, DemoAccounts.Principal, $"/admin/inbox/{task}", "Outcome", "Approve");
        }
    }

    private async Task PostAsync(Uri node, string account, string path, string field, string value)
    {
        using var client = _people[account].Client.At(node);
        using var answer = await client.PostFormAsync(path, new() { [field] = value }, _people[account].Token);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
    }
}
