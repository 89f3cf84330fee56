using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Children.Lists;

public sealed class ChildListStatementsTests
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task A_page_of_the_list_costs_three_statements_at_most(DatabaseKind kind)
    {
        await using var site = await Site.StartAsync(kind, cancellationToken: TestContext.Current.CancellationToken);
        foreach (var account in new[] { DemoAccounts.Clerk, DemoAccounts.Teacher, DemoAccounts.Principal, DemoAccounts.County, DemoAccounts.Mentor, DemoAccounts.HomeManager })
        {
            using var client = await site.SignInAsync(account);
            foreach (var path in new[] { "/admin/children", "/admin/children?q=" + Uri.EscapeDataString("王小芳"), "/admin/children/definitions" })
            {
                // Who sees single files has no table of them.
                if (path.EndsWith("definitions", StringComparison.Ordinal) && account is DemoAccounts.Mentor or DemoAccounts.HomeManager)
                {
                    continue;
                }
                await client.GetPageAsync(path);
                using var watch = new SqlWatch(site);

                await client.GetPageAsync(path);

                var said = watch.Take().Select(entry => entry.Said).ToList();
                Assert.True(said.Count is >= 1 and <= 3, $"{account} {path}: {said.Count}\n{string.Join("\n--\n", said)}");
            }
        }
    }
}
