using LeftBehind.Abstractions.CommandLine;
using LeftBehind.Testing;
using LeftBehind.Users.Verbs;

namespace LeftBehind.Modules.Tests.Users.Verbs;

public class ResetPasswordTests
{
    [Fact]
    public async Task Whoever_runs_the_server_gives_the_administrator_a_new_first_password()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);
        var before = await site.AccountAsync(DemoAccounts.Admin);

        Assert.Equal(0, await RunAsync(site, DemoAccounts.Admin));

        var after = await site.AccountAsync(DemoAccounts.Admin);
        Assert.NotEqual(before.PasswordHash, after.PasswordHash);
        Assert.True(after.MustChangePassword);
    }

    [Fact]
    public async Task A_name_that_nobody_has_is_refused()
    {
        await using var site = await Site.StartAsync(DatabaseKind.Sqlite, cancellationToken: TestContext.Current.CancellationToken);

        await Assert.ThrowsAsync<VerbException>(() => RunAsync(site, "nobody"));
    }

    private static Task<int> RunAsync(Site site, string userName)
    {
        var verb = new ResetPassword();
        return verb.RunAsync(verb.Command.Parse([userName]), site.Services, TestContext.Current.CancellationToken);
    }
}
