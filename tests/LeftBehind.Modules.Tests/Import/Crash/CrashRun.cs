using System.Diagnostics;
using LeftBehind.Import.Entities;
using LeftBehind.Testing;

namespace LeftBehind.Modules.Tests.Import.Crash;

/// <summary>A clerk who imports one workbook after the other in a site whose process dies under her hands.</summary>
internal sealed class CrashRun(SiteProcess site, CrashRecords records)
{
    // What is left behind must go on soon after the restart, not when some lease has passed.
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(20);
    private static readonly string[] _surnames = ["万俟", "濮阳", "淳于", "澹台", "公冶", "宗政", "太叔", "申屠", "钟离", "鲜于", "闾丘", "亓官"];
    private readonly Dictionary<CrashStep, TimeSpan> _usual = [];
    private readonly List<CrashBook> _books = [];
    private ImportScreens _screens = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public IReadOnlyList<CrashBook> Books => _books;

    private CrashBook Book => _books[^1];

    public async Task StartAsync()
    {
        await site.StartAsync(Stop);
        _screens = new ImportScreens(await site.SignInAsync(DemoAccounts.Clerk));
    }

    /// <summary>Takes one workbook in from beginning to end and learns how long each step takes.</summary>
    public async Task MeasureAsync()
    {
        Next();
        await TakenAsync(CrashStep.Upload, async () => (await _screens.UploadAsync(Book.Bytes(), Book.FileName)).Dispose());
        await ConfirmAsync();
        await TakenAsync(CrashStep.Check, () => UntilAsync(ImportState.Checked));
        await SayYesAsync();
        await TakenAsync(CrashStep.Commit, () => UntilAsync(ImportState.Committed));
        _usual[CrashStep.Outbox] = TimeSpan.Zero;
    }

    public async Task<string> DieAsync(CrashMoment moment)
    {
        var step = await BeginAsync(moment.Step);
        await Task.Delay(_usual[step] * moment.Part, Stop);
        await site.KillAsync(Stop);
        return $"{moment.Step} {moment.Part:0.00} × {_usual[step].TotalMilliseconds:0} ms: {(await records.BatchAsync(Book))?.State.ToString() ?? "nothing"} of {Book.FileName}";
    }

    /// <summary>Goes on with the last workbook, from wherever it stands, until it is in.</summary>
    public async Task FinishAsync()
    {
        await CheckedAsync();
        if ((await records.BatchAsync(Book))!.Value.State == ImportState.Checked)
        {
            await SayYesAsync();
        }
        await UntilAsync(ImportState.Committed);
    }

    /// <summary>No job is left that seems to run. One notes that it has ended after what it did has been committed.</summary>
    public Task AtRestAsync() => WaitAsync(async () => await records.RunningAsync() == 0);

    /// <returns>The step whose usual time counts.</returns>
    private async Task<CrashStep> BeginAsync(CrashStep step)
    {
        var state = (await records.BatchAsync(Book))?.State;
        if (step == CrashStep.Again && state is ImportState.Checking or ImportState.Committing)
        {
            await RunningAsync();
            return state == ImportState.Checking ? CrashStep.Check : CrashStep.Commit;
        }
        if (state >= ImportState.Committing || (step <= CrashStep.Check && state > ImportState.Uploaded))
        {
            await FinishAsync();
            Next();
        }
        switch (step)
        {
            case CrashStep.Upload:
                _ = _screens.UploadAsync(Book.Bytes(), Book.FileName).ContinueWith(static upload => upload.Exception, Stop);
                break;
            case CrashStep.Check:
                await UploadedAsync();
                await ConfirmAsync();
                await RunningAsync();
                break;
            default:
                await CheckedAsync();
                await SayYesAsync();
                await (step == CrashStep.Outbox ? Task.CompletedTask : RunningAsync());
                break;
        }
        return step == CrashStep.Again ? CrashStep.Commit : step;
    }

    private async Task CheckedAsync()
    {
        await UploadedAsync();
        if ((await records.BatchAsync(Book))!.Value.State == ImportState.Uploaded)
        {
            await ConfirmAsync();
        }
        await WaitAsync(async () => (await records.BatchAsync(Book))!.Value.State is not (ImportState.Checking or ImportState.Committing));
    }

    private async Task UploadedAsync()
    {
        if (await records.BatchAsync(Book) is null)
        {
            (await _screens.UploadAsync(Book.Bytes(), Book.FileName)).Dispose();
        }
    }

    private async Task ConfirmAsync() => (await _screens.PostAsShownAsync($"{await AddressAsync()}/columns")).Dispose();

    private async Task SayYesAsync() => (await _screens.PostAsShownAsync($"{await AddressAsync()}/preview", post: $"{await AddressAsync()}/commit")).Dispose();

    private async Task<string> AddressAsync() => $"{_screens.Start}/{(await records.BatchAsync(Book))!.Value.Id}";

    private void Next() => _books.Add(new CrashBook(_surnames[_books.Count], _books.Count));

    private Task UntilAsync(ImportState state) => WaitAsync(async () => (await records.BatchAsync(Book))!.Value.State == state);

    // The job may be through before anybody looks.
    private Task RunningAsync() => WaitAsync(async () => await records.RunningAsync() > 0 || (await records.BatchAsync(Book))!.Value.State is not (ImportState.Checking or ImportState.Committing));

    private async Task TakenAsync(CrashStep step, Func<Task> work)
    {
        if (step != CrashStep.Upload)
        {
            await RunningAsync();
        }
        var watch = Stopwatch.StartNew();
        await work();
        _usual[step] = watch.Elapsed;
    }

    private async Task WaitAsync(Func<Task<bool>> holds)
    {
        var watch = Stopwatch.StartNew();
        while (!await holds())
        {
            Assert.True(watch.Elapsed < _patience, $"{Book.FileName} hangs: {await records.BatchAsync(Book)}, {await records.RunningAsync()} jobs run");
            await Task.Delay(TimeSpan.FromMilliseconds(20), Stop);
        }
    }
}
