using System.Diagnostics;
using System.Globalization;
using LeftBehind.Modules.Tests.Notifications;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Workflows.Nodes;

/// <summary>
/// Two processes serve one database; one of them is killed in the middle of its work, again and again: six times, and as often as
/// LEFTBEHIND_KILLS says where a change is about to land. Each time costs a start of the host.
/// </summary>
public sealed class NodesTests
{
    private const int Seed = 20131101;
    private const int RoundsBetweenReleases = 10;

    // All at once on a process that is warm takes a fraction of the first requests, and only what is under way can be interrupted.
    private const double MostOfIt = 0.25;

    private static readonly int _kills = int.Parse(Environment.GetEnvironmentVariable("LEFTBEHIND_KILLS") ?? "6", CultureInfo.InvariantCulture);
    private static readonly TimeSpan _soon = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan _patience = TimeSpan.FromMinutes(3);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Whichever_node_is_killed_at_work_nothing_is_lost_or_doubled_and_the_other_goes_on()
    {
        await using var mail = new MailServer();
        await using var first = await SiteProcess.CreateAsync(DatabaseKind.PostgreSql, cancellationToken: Stop);
        await using var second = first.Neighbour();
        var cases = await CasesAsync(first, mail);
        await Task.WhenAll(first.StartAsync(Stop), second.StartAsync(Stop));
        using var office = await Office.OpenAsync(first);
        var (random, watch) = (new Random(Seed), Stopwatch.StartNew());
        var news = await office.OpenInboxAsync(first.Address, DemoAccounts.Principal);
        watch.Restart();
        await office.OneByOneAsync(second.Address, new(Submit: cases[0].FileId, Publish: cases[0].LetterTask));
        var usual = watch.Elapsed;
        Assert.Contains("1项新待办", System.Text.RegularExpressions.Regex.Unescape(await news()), StringComparison.Ordinal);

        for (var kill = 1; kill <= _kills; kill++)
        {
            var (victim, other) = kill % 2 == 0 ? (first, second) : (second, first);
            var work = new Work(cases[kill].FileId, cases[kill - 1].FileId, kill > 1 ? cases[kill - 2].FileId : null, cases[kill].LetterTask);
            var begun = office.AtOnceAsync(victim.Address, work).ContinueWith(static work => work.Exception, Stop);
            await Task.Delay(usual * (MostOfIt * random.NextDouble()), Stop);
            await victim.KillAsync(Stop);
            var when = $"kill {kill} at {watch.Elapsed:mm\\:ss\\.f}, seed {Seed}: {(await begun is null ? "after" : "in")} its work";
            TestContext.Current.TestOutputHelper?.WriteLine(when);
            await AssertWholeAsync(first.Database, cases, when);

            var restart = victim.StartAsync(Stop);
            await office.OneByOneAsync(other.Address, work);
            await restart;
            await AssertSeenAsync(office, victim.Address, cases[kill].Name);
        }

        await office.OneByOneAsync(first.Address, new(Accept: cases[_kills].FileId, Confirm: cases[_kills - 1].FileId));
        await office.OneByOneAsync(second.Address, new(Confirm: cases[_kills].FileId));
        await AssertAllSentAsync(first.Database, cases, mail);
        await AssertWholeAsync(first.Database, cases, "the end");
        Assert.All(await FileTraces.ReadAsync(first.Database, cases.Select(one => one.FileId), Stop), trace => Assert.Equal(1, trace.InForce));
        Assert.All(await FileTraces.LettersAsync(first.Database, cases.Select(one => one.LetterId), Stop), trace => Assert.Equal(1, trace.Published));
    }

    private static async Task<IReadOnlyList<Case>> CasesAsync(SiteProcess process, MailServer mail)
    {
        var site = await process.OpenAsync();
        await Case.TellByMailAsync(site, mail);
        var cases = await Case.ManyAsync(site, _kills + 1);
        await site.StopAsync();
        return cases;
    }

    private static async Task AssertWholeAsync(TestDatabase database, IReadOnlyList<Case> cases, string when)
    {
        var files = await FileTraces.ReadAsync(database, cases.Select(one => one.FileId), Stop);
        Assert.Equal(cases.Count, files.Count);
        Assert.All(files, trace => Assert.True(trace.IsWhole, $"{when}: {trace}"));
        var letters = await FileTraces.LettersAsync(database, cases.Select(one => one.LetterId), Stop);
        Assert.InRange(letters[0].Recipients, 1, int.MaxValue);
        Assert.All(letters, trace => Assert.True(trace.IsWhole(letters[0].Recipients), $"{when}: {trace}"));
    }

    /// <summary>Each timer has rung, and each message has left: where a node died while it sent one, twice under the same id.</summary>
    private static async Task AssertAllSentAsync(TestDatabase database, IReadOnlyList<Case> cases, MailServer mail)
    {
        var watch = Stopwatch.StartNew();
        for (var round = 1; (await FileTraces.ReadAsync(database, cases.Select(one => one.FileId), Stop)).Any(trace => !trace.Timer.IsSent); round++)
        {
            Assert.True(watch.Elapsed < _patience, "messages still wait");
            await Task.Delay(TimeSpan.FromSeconds(1), Stop);
            if (round % RoundsBetweenReleases == 0)
            {
                await FileTraces.ReleaseAsync(database, Stop);
            }
        }
        Assert.Equal(cases.Count, mail.Taken.Select(taken => taken.MessageId).Distinct().Count());
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
