using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Import.Entities;
using LeftBehind.Import.Services;
using LeftBehind.Import.Targets;
using LeftBehind.Import.Workbooks;
using LeftBehind.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Benchmarks;

/// <summary>A workbook on the way that it takes on the screens: read and kept, checked and staged, planned anew and committed.</summary>
internal sealed class ImportWork(Site site, string schoolCode)
{
    private const string Target = "children";

    public static IModel ModelOf(Site site)
    {
        using var scope = site.Scope();
        return scope.ServiceProvider.GetRequiredService<DbContext>().Model;
    }

    /// <returns>How many records were added.</returns>
    public async Task<int> RunAsync(byte[] workbook, CancellationToken cancellationToken)
    {
        var batchId = await CheckAsync(workbook, cancellationToken);
        await StepAsync(batchId, (services, open) => services.GetRequiredService<ImportStore>().ChangeAsync(open.Batch, ImportState.Committing, cancellationToken), cancellationToken);
        await StepAsync(batchId, (services, open) => services.GetRequiredService<ImportCommit>().RunAsync(open.Batch, open.Target, null, cancellationToken), cancellationToken);
        var added = 0;
        await StepAsync(batchId, (_, open) => Task.FromResult(added = open.Batch.State == ImportState.Committed ? ImportSummary.Parse(open.Batch.Summary)[ImportVerdictKind.Added] : 0), cancellationToken);
        return added;
    }

    /// <summary>Until every row of the preview is staged.</summary>
    public Task PreviewAsync(byte[] workbook, CancellationToken cancellationToken) => CheckAsync(workbook, cancellationToken);

    private async Task<string> CheckAsync(byte[] workbook, CancellationToken cancellationToken)
    {
        var batchId = await RunAsync(services => AddAsync(services, workbook, cancellationToken), cancellationToken);
        await StepAsync(batchId, (services, open) => services.GetRequiredService<ImportCheck>().RunAsync(open.Batch, open.Target, null, cancellationToken), cancellationToken);
        return batchId;
    }

    private async Task<string> AddAsync(IServiceProvider services, byte[] workbook, CancellationToken cancellationToken)
    {
        var target = services.GetRequiredService<ImportTargets>().Find(Target)!;
        var place = (await target.PlacesAsync(cancellationToken)).Single(known => known.Code == schoolCode);
        var source = new ImportSource(WorkbookReader.Read(workbook, null, cancellationToken), target.Fields);
        var store = services.GetRequiredService<ImportStore>();
        var batch = await store.AddAsync(Target, place.OrganizationId, "汇总表.xlsx", workbook, cancellationToken);
        batch.Settings = source.Guess(await services.GetRequiredService<MappingMemory>().RecallAsync(Target, place.OrganizationId, cancellationToken)).ToJson();
        await store.ChangeAsync(batch, ImportState.Uploaded, cancellationToken);
        return batch.BatchId;
    }

    private Task<bool> StepAsync(string batchId, Func<IServiceProvider, OpenBatch, Task> step, CancellationToken cancellationToken) => RunAsync(
        async services =>
        {
            await step(services, (await services.GetRequiredService<ImportDesk>().OpenAsync(Target, batchId, cancellationToken))!);
            return true;
        },
        cancellationToken);

    private Task<T> RunAsync<T>(Func<IServiceProvider, Task<T>> work, CancellationToken cancellationToken)
    {
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (new("zh-CN"), new("zh-CN"));
        return site.Services.GetRequiredService<IUnitOfWork>().RunAsync(CurrentUser.System, work, cancellationToken);
    }
}
