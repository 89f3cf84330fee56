using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Forms.Entities;

namespace LeftBehind.Forms.Services;

/// <summary>Deletes the workbooks of counties after some days; each can be made again.</summary>
[BackgroundTask("0 50 3 * * ?")]
internal sealed class CountyWorkbookCleanup(TimeProvider time) : IBackgroundTask
{
    public async Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var before = time.GetUtcNow().UtcDateTime.AddDays(-CountyWorkbooks.DaysKept);
        var session = services.GetRequiredService<IDocumentSession>();
        await session.BeginAsync(cancellationToken);
        await session.Set<CountyWorkbook>().Where(workbook => workbook.AskedUtc < before).ExecuteDeleteAsync(cancellationToken);
    }
}
