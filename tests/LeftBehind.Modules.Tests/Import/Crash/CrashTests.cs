using System.Diagnostics;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Import.Crash;

public abstract class CrashTests(DatabaseKind kind)
{
    private const int Seed = 20131101;

    // Of the usual time, so that what is quicker this time is still hit.
    private const double Longest = 0.8;

    private static readonly CrashStep[] _steps =
    [
        CrashStep.Upload, CrashStep.Check, CrashStep.Again, CrashStep.Outbox, CrashStep.Again, CrashStep.Again, CrashStep.Commit, CrashStep.Again,
        CrashStep.Commit, CrashStep.Again,
    ];

    [Fact]
    public async Task Whenever_the_process_is_killed_an_import_is_whole_or_not_there_and_goes_on()
    {
        var stop = TestContext.Current.CancellationToken;
        var (random, watch) = (new Random(Seed), Stopwatch.StartNew());
        await using var site = await SiteProcess.CreateAsync(kind, cancellationToken: stop);
        var records = new CrashRecords(site.Database);
        var run = new CrashRun(site, records);
        await run.StartAsync();
        await run.MeasureAsync();
        foreach (var step in _steps)
        {
            var died = await run.DieAsync(new CrashMoment(step, random.NextDouble() * Longest));
            TestContext.Current.TestOutputHelper?.WriteLine($"{watch.Elapsed:mm\\:ss\\.f} seed {Seed}, {died}");
            await AssertWholeAsync(run, records, died);
            await run.StartAsync();
        }

        await run.FinishAsync();

        await AssertWholeAsync(run, records, "the end");
        Assert.All(await Task.WhenAll(run.Books.Select(records.CountsAsync)), counts => Assert.Equal(1, counts[^1]));
        await run.AtRestAsync();
    }

    private static async Task AssertWholeAsync(CrashRun run, CrashRecords records, string when)
    {
        foreach (var book in run.Books)
        {
            var counts = await records.CountsAsync(book);
            int[] whole = [CrashBook.Rows, CrashBook.Rows, CrashBook.Rows, CrashBook.Rows, book.Tokens, 1];
            Assert.True(counts.SequenceEqual(whole) || counts.All(count => count == 0), $"{book.FileName} is half there after {when}: {string.Join(", ", counts)}; whole is {string.Join(", ", whole)}");
        }
    }
}
