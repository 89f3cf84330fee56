using System.Text.Json;
using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Forms.Entities;
using Microsoft.AspNetCore.DataProtection;

namespace LeftBehind.Forms.Services;

/// <summary>The workbooks of counties that were asked for: made by a job, kept some days, readable by this site alone.</summary>
internal sealed class CountyWorkbooks(IDocumentSession session, IBackgroundJobs jobs, IDataProtectionProvider protection, TimeProvider time)
{
    public const int DaysKept = 7;

    private readonly IDataProtector _protector = protection.CreateProtector("LeftBehind.Forms");

    /// <summary>Has the workbook of a day made. While one of that day is being made, that is the one.</summary>
    public async Task<string> StartAsync(int countyId, DateOnly on, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        if (await NewestAsync(countyId, on, cancellationToken) is { Totals: "" } open && IsAtWork(await JobAsync(open, cancellationToken)))
        {
            return open.WorkbookId;
        }
        var workbook = new CountyWorkbook { WorkbookId = Guid.CreateVersion7().ToString("N"), OrganizationId = countyId, FilledOn = on, AskedUtc = time.GetUtcNow().UtcDateTime };
        workbook.JobId = await jobs.StartAsync(CountyWorkbookJob.JobKind, new CountyWorkbookArguments(workbook.WorkbookId), cancellationToken);
        session.Set<CountyWorkbook>().Add(workbook);
        return workbook.WorkbookId;
    }

    /// <summary>A workbook without its content; null when there is none, or outside the user's scope.</summary>
    public Task<CountyWorkbook?> FindAsync(string workbookId, CancellationToken cancellationToken) =>
        Described().FirstOrDefaultAsync(workbook => workbook.WorkbookId == workbookId, cancellationToken);

    /// <summary>The figures of the last workbook of a day; null where none was made.</summary>
    public async Task<(CountyWorkbook Workbook, IReadOnlyList<SchoolTotals> Totals)?> TotalsAsync(int countyId, DateOnly on, CancellationToken cancellationToken) =>
        await Described().Where(workbook => workbook.CountyId == countyId && workbook.FilledOn == on && workbook.Totals != "")
            .OrderByDescending(workbook => workbook.Id).FirstOrDefaultAsync(cancellationToken) is { } made
            ? (made, JsonSerializer.Deserialize<List<SchoolTotals>>(made.Totals, ContentJson.Options)!)
            : null;

    public Task<BackgroundJob?> JobAsync(CountyWorkbook workbook, CancellationToken cancellationToken) => jobs.FindAsync(workbook.JobId, cancellationToken);

    public async Task<byte[]> ContentAsync(CountyWorkbook workbook, CancellationToken cancellationToken) => _protector.Unprotect(
        await session.Query<CountyWorkbook>().Where(row => row.Id == workbook.Id).Select(row => row.Content).SingleAsync(cancellationToken));

    public async Task KeepAsync(CountyWorkbook workbook, IReadOnlyList<SchoolTotals> totals, byte[] content, CancellationToken cancellationToken)
    {
        var (json, bytes) = (JsonSerializer.Serialize(totals, ContentJson.Options), _protector.Protect(content));
        var lines = totals.Sum(school => school.Totals.Listed + school.Totals.Left);
        await session.BeginAsync(cancellationToken);
        await session.Set<CountyWorkbook>().Where(row => row.Id == workbook.Id).ExecuteUpdateAsync(
            set => set.SetProperty(row => row.Totals, json).SetProperty(row => row.Content, bytes).SetProperty(row => row.Lines, lines), cancellationToken);
    }

    public static bool IsAtWork(BackgroundJob? job) => job is { State: BackgroundJobState.Queued or BackgroundJobState.Running };

    private Task<CountyWorkbook?> NewestAsync(int countyId, DateOnly on, CancellationToken cancellationToken) => Described()
        .Where(workbook => workbook.CountyId == countyId && workbook.FilledOn == on).OrderByDescending(workbook => workbook.Id).FirstOrDefaultAsync(cancellationToken);

    private IQueryable<CountyWorkbook> Described() => session.Query<CountyWorkbook>().Select(row => new CountyWorkbook
    {
        Id = row.Id,
        WorkbookId = row.WorkbookId,
        OrganizationId = row.OrganizationId,
        CountyId = row.CountyId,
        FilledOn = row.FilledOn,
        AskedUtc = row.AskedUtc,
        JobId = row.JobId,
        Lines = row.Lines,
        Totals = row.Totals,
    });
}
