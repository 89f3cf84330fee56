using System.Collections.Concurrent;
using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LeftBehind.Framework.Background;

/// <summary>Runs jobs on this node under a lease; what a dead node leaves behind is taken over when its lease has passed.</summary>
internal sealed class JobRunner(IUnitOfWork unitOfWork, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<JobRunner> log)
{
    internal static readonly TimeSpan Lease = TimeSpan.FromSeconds(60);
    private readonly ConcurrentDictionary<string, Task> _running = new();

    public void Start(string jobId) => _running.GetOrAdd(jobId, id => Task.Run(() => RunToEndAsync(id, lifetime.ApplicationStopping)));

    /// <summary>Starts again what was running on a node that is gone.</summary>
    public async Task RecoverAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var orphans = await unitOfWork.RunAsync(
            null,
            services => services.GetRequiredService<IDocumentSession>().Set<BackgroundJob>().AsNoTracking()
                .Where(job => job.State == BackgroundJobState.Running && job.LeaseUntilUtc < now).Select(job => job.JobId).ToListAsync(cancellationToken),
            cancellationToken);
        orphans.ForEach(Start);
    }

    private async Task RunToEndAsync(string jobId, CancellationToken stop)
    {
        try
        {
            if (await ClaimAsync(jobId, stop) is { } job)
            {
                await RunClaimedAsync(job, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // The lease runs out and another node, or this one after its restart, takes the job over.
        }
        finally
        {
            _running.TryRemove(jobId, out _);
        }
    }

    private async Task RunClaimedAsync(BackgroundJob job, CancellationToken stop)
    {
        var (state, result, message) = (BackgroundJobState.Succeeded, "", "");
        try
        {
            result = await unitOfWork.RunAsync(await UserOfAsync(job, stop), services => HandleAsync(services, job, stop), stop);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            state = BackgroundJobState.Cancelled;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            (state, message) = (BackgroundJobState.Failed, exception.GetType().Name);
            log.LogError("Job {JobId} of kind {Kind} failed: {Error} at {Where}", job.JobId, job.Kind, message, exception.TargetSite);
        }
        await FinishAsync(job, state, result, message);
    }

    private async Task<BackgroundJob?> ClaimAsync(string jobId, CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow().UtcDateTime;
        DateTime? until = now + Lease;
        return await unitOfWork.RunAsync(
            null,
            async services =>
            {
                var session = services.GetRequiredService<IDocumentSession>();
                await session.BeginAsync(cancellationToken);
                var claimed = await session.Set<BackgroundJob>()
                    .Where(job => job.JobId == jobId && (job.State == BackgroundJobState.Queued || (job.State == BackgroundJobState.Running && job.LeaseUntilUtc < now)))
                    .ExecuteUpdateAsync(set => set.SetProperty(job => job.State, BackgroundJobState.Running).SetProperty(job => job.LeaseUntilUtc, until), cancellationToken);
                return claimed == 0 ? null : await session.Set<BackgroundJob>().AsNoTracking().SingleAsync(job => job.JobId == jobId, cancellationToken);
            },
            cancellationToken);
    }

    private Task<CurrentUser?> UserOfAsync(BackgroundJob job, CancellationToken cancellationToken) => unitOfWork.RunAsync(
        null,
        async services => job.UserName == CurrentUser.System.UserName
            ? CurrentUser.System
            : await services.GetRequiredService<IUserResolver>().FindAsync(job.UserName, cancellationToken) ?? CurrentUser.Anonymous,
        cancellationToken)!;

    private static Task<string> HandleAsync(IServiceProvider services, BackgroundJob job, CancellationToken cancellationToken)
    {
        var handler = services.GetServices<IBackgroundJobHandler>().SingleOrDefault(handler => handler.Kind == job.Kind)
            ?? throw new InvalidOperationException($"Nothing runs jobs of kind {job.Kind}.");
        return handler.RunAsync(job.Arguments, ActivatorUtilities.CreateInstance<JobProgress>(services, job.JobId), cancellationToken);
    }

    private Task<bool> FinishAsync(BackgroundJob job, BackgroundJobState state, string result, string message)
    {
        DateTime? now = time.GetUtcNow().UtcDateTime;
        return unitOfWork.RunAsync(
            null,
            async services =>
            {
                var session = services.GetRequiredService<IDocumentSession>();
                await session.BeginAsync(CancellationToken.None);
                await session.Set<BackgroundJob>().Where(row => row.Id == job.Id).ExecuteUpdateAsync(
                    set => set.SetProperty(row => row.State, state).SetProperty(row => row.Result, result)
                        .SetProperty(row => row.Message, message).SetProperty(row => row.FinishedUtc, now),
                    CancellationToken.None);
                return true;
            },
            CancellationToken.None);
    }
}
