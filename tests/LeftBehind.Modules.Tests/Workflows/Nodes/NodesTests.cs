using System.Diagnostics;
using System.Globalization;
using LeftBehind.Modules.Tests.Children;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Workflows.Nodes;

/// <summary>
/// Two processes serve one database; one of them is killed in the middle of its work, again and again: ten times, and as often as
/// LEFTBEHIND_KILLS says where a change is about to land. Each time costs a start of the host.
/// </summary>
public sealed class NodesTests
{
    private const int Seed = 20131101;

    private static readonly int _kills = int.Parse(Environment.GetEnvironmentVariable("LEFTBEHIND_KILLS") ?? "10", CultureInfo.InvariantCulture);
    private static readonly TimeSpan _soon = TimeSpan.FromSeconds(5);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whichever_node_is_killed_at_work_nothing_is_lost_or_doubled_and_the_other_goes_on()
    {
        await using var first = await SiteProcess.CreateAsync(DatabaseKind.PostgreSql, cancellationToken: Stop);
        await using var second = first.Neighbour();
        var files = await FilesAsync(first);
        await Task.WhenAll(first.StartAsync(Stop), second.StartAsync(Stop));
        using var office = await Office.OpenAsync(first);
        var (random, watch) = (new Random(Seed), Stopwatch.StartNew());
        await office.OneByOneAsync(second.Address, [files[0].Id, null, null]);
        var usual = watch.Elapsed;

        for (var kill = 1; kill <= _kills; kill++)
        {
            var (victim, other) = kill % 2 == 0 ? (first, second) : (second, first);
            string?[] work = [files[kill].Id, files[kill - 1].Id, kill > 1 ? files[kill - 2].Id : null];
            var begun = office.AtOnceAsync(victim.Address, work).ContinueWith(static work => work.Exception, Stop);
            await Task.Delay(usual * random.NextDouble(), Stop);
            await victim.KillAsync(Stop);
            var when = $"kill {kill} at {watch.Elapsed:mm\\:ss\\.f}, seed {Seed}: {(await begun is null ? "after" : "in")} its work";
            TestContext.Current.TestOutputHelper?.WriteLine(when);
            await AssertWholeAsync(first.Database, files, when);

            var restart = victim.StartAsync(Stop);
            await office.OneByOneAsync(other.Address, work);
            await restart;
            await AssertSeenAsync(office, victim.Address, files[kill].Name);
        }

        await office.OneByOneAsync(first.Address, [null, files[_kills].Id, files[_kills - 1].Id]);
        await office.OneByOneAsync(second.Address, [null, null, files[_kills].Id]);
        await AssertWholeAsync(first.Database, files, "the end");
        Assert.All(await FileTraces.ReadAsync(first.Database, [.. files.Select(file => file.Id)], Stop), trace => Assert.Equal(1, trace.InForce));
    }

    private static async Task<IReadOnlyList<(string Id, string Name)>> FilesAsync(SiteProcess process)
    {
        var site = await process.OpenAsync();
        var files = new List<(string, string)>();
        for (var number = 0; number <= _kills; number++)
        {
            var name = $"季{(char)('一' + (number * 37))}{(char)('丁' + number)}";
            files.Add(((await site.AddAsync(DemoAccounts.Clerk, name)).ContentItemId, name));
        }
        await site.StopAsync();
        return files;
    }

    private static async Task AssertWholeAsync(TestDatabase database, IReadOnlyList<(string Id, string Name)> files, string when)
    {
        var traces = await FileTraces.ReadAsync(database, [.. files.Select(file => file.Id)], Stop);
        Assert.Equal(files.Count, traces.Count);
        Assert.All(traces, trace => Assert.True(trace.IsWhole, $"{when}: {trace}"));
    }

    /// <summary>What was handed in at the other node lies in the principal's inbox at this one.</summary>
    private static async Task AssertSeenAsync(Office office, Uri node, string name)
    {
        var watch = Stopwatch.StartNew();
        while (!(await office.InboxAsync(node, DemoAccounts.Principal)).Contains(name, StringComparison.Ordinal))
        {
            Assert.True(watch.Elapsed < _soon, $"{name} is not in the inbox");
            await Task.Delay(100, Stop);
        }
    }
}
