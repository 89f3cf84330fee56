using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Drafts;

/// <summary>Personal data that nobody came back for does not stay.</summary>
[BackgroundTask("0 10 3 * * ?")]
internal sealed class FormDraftCleanup(TimeProvider time) : IBackgroundTask
{
    private static readonly TimeSpan _kept = TimeSpan.FromDays(30);

    public async Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken)
    {
        var oldest = time.GetUtcNow().UtcDateTime - _kept;
        var session = services.GetRequiredService<IDocumentSession>();
        await session.BeginAsync(cancellationToken);
        await session.Set<FormDraftRow>().Where(row => row.ModifiedUtc < oldest).ExecuteDeleteAsync(cancellationToken);
    }
}
