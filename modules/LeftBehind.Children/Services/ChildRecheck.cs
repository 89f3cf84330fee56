using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Children.Indexes;

namespace LeftBehind.Children.Services;

/// <summary>Maps anew, soon after midnight, the files whose index row was right until today. Each batch is a transaction of its own, so that nobody who saves waits long.</summary>
[BackgroundTask("0 5 0 * * ?")]
internal sealed class ChildRecheck(IUnitOfWork unitOfWork, TimeProvider time) : IBackgroundTask
{
    private const int RowsAtOnce = 200;

    public async Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        while (await unitOfWork.RunAsync(null, batch => RecheckAsync(batch, cancellationToken), cancellationToken) == RowsAtOnce)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }

    private async Task<int> RecheckAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var (session, today) = (services.GetRequiredService<IDocumentSession>(), ChinaTime.Today(time));
        var due = await session.QueryOutsideScope<ChildIndex>().Where(row => row.RecheckOn <= today)
            .OrderBy(row => row.RecheckOn).ThenBy(row => row.ContentItemId).Select(row => row.ContentItemId).Take(RowsAtOnce).ToListAsync(cancellationToken);
        if (due.Count > 0)
        {
            await services.GetRequiredService<IContentReindex>().ReindexAsync([.. due.Distinct()], cancellationToken);
        }
        return due.Count;
    }
}
