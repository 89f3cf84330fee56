using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Workflows.Nodes;

/// <summary>A clerk, a principal and the county, who go on at whichever node answers them.</summary>
internal sealed class Office : IDisposable
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

    /// <summary>Hands the first file in, and approves the second one as the principal, the third one as the county, all at the same moment.</summary>
    public Task AtOnceAsync(Uri node, string?[] files) => Task.WhenAll(Steps(node, files).Select(step => step()));

    /// <summary>The same once more, one after the other: what has been done already stays so.</summary>
    public async Task OneByOneAsync(Uri node, string?[] files)
    {
        foreach (var step in Steps(node, files))
        {
            await step();
        }
    }

    public async Task<string> InboxAsync(Uri node, string account)
    {
        using var client = _people[account].Client.At(node);
        return await client.GetPageAsync("/admin/inbox");
    }

    public void Dispose()
    {
        foreach (var (client, _) in _people.Values)
        {
            client.Dispose();
        }
    }

    private IEnumerable<Func<Task>> Steps(Uri node, string?[] files)
    {
        (string Account, string Path)[] steps = [(DemoAccounts.Clerk, Submit), (DemoAccounts.Principal, Accept), (DemoAccounts.County, Accept)];
        return steps.Zip(files).Where(step => step.Second is not null)
            .Select(step => (Func<Task>)(() => PostAsync(node, step.First.Account, step.First.Path, step.Second!)));
    }

    private async Task PostAsync(Uri node, string account, string path, string file)
    {
        using var client = _people[account].Client.At(node);
        using var answer = await client.PostFormAsync(path, new() { ["ids"] = file }, _people[account].Token);
        Assert.Equal(System.Net.HttpStatusCode.Redirect, answer.StatusCode);
    }
}
