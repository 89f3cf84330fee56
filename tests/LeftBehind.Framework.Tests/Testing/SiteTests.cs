using LeftBehind.Testing;

namespace LeftBehind.Framework.Tests.Testing;

public class SiteTests
{
    [Theory, MemberData(nameof(Databases.All), MemberType = typeof(Databases))]
    public async Task Two_sites_run_beside_each_other_and_are_ready(DatabaseKind kind)
    {
        await using var first = await Site.StartAsync(kind, recipe: "", TestContext.Current.CancellationToken);
        await using var second = await Site.StartAsync(kind, recipe: "", TestContext.Current.CancellationToken);

        using var visitor = first.Visit();
        using var other = second.Visit();

        Assert.NotEqual(first.Address, second.Address);
        Assert.Equal("Healthy", await visitor.GetPageAsync("/health/ready"));
        Assert.Equal("Healthy", await other.GetPageAsync("/health/ready"));
    }
}
