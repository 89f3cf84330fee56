using System.Collections.Concurrent;
using System.Data.Common;
using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LeftBehind.Framework.Background;

/// <summary>Runs jobs on this node, each under its hold; what nobody holds any more is taken over and run again from the start.</summary>
internal sealed class JobRunner(IUnitOfWork unitOfWork, JobHold hold, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<JobRunner> log)
{
    private readonly ConcurrentDictionary<string, bool> _running = new();

    public void Start(string jobId)
    {
        if (_running.TryAdd(jobId, true))
        {
            Task.Run(() => RunToEndAsync(jobId, lifetime.ApplicationStopping));
        }
    }

    /// <summary>Starts what waits or was running on a node that is gone.</summary>
    public async Task RecoverAsync(CancellationToken cancellationToken)
    {
        var open = await unitOfWork.RunAsync(
            null,
            services => services.GetRequiredService<IDocumentSession>().Set<BackgroundJob>().AsNoTracking()
                .Where(job => job.State <= BackgroundJobState.Running).OrderBy(job => job.Id).Select(job => job.JobId).ToListAsync(cancellationToken),
            cancellationToken);
        open.ForEach(Start);
    }

    private async Task RunToEndAsync(string jobId, CancellationToken stop)
    {
        try
        {
            await using var held = await hold.TryTakeAsync(jobId, stop);
            if (held is not null && await ClaimAsync(jobId, stop) is { } job)
            {
                await RunClaimedAsync(job, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
            // Another node, or this one after its restart, takes the job over.
        }
        catch (Exception exception) when (exception is DbException or IOException)
        {
            log.LogWarning("Job {JobId} could not be claimed or finished, it is tried again: {Error}", jobId, exception.GetType().Name);
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

    private Task<BackgroundJob?> ClaimAsync(string jobId, CancellationToken cancellationToken) => unitOfWork.RunAsync(
        null,
        async services =>
        {
            var session = services.GetRequiredService<IDocumentSession>();
            await session.BeginAsync(cancellationToken);
            var claimed = await session.Set<BackgroundJob>().Where(job => job.JobId == jobId && job.State <= BackgroundJobState.Running)
                .ExecuteUpdateAsync(set => set.SetProperty(job => job.State, BackgroundJobState.Running), cancellationToken);
            return claimed == 0 ? null : await session.Set<BackgroundJob>().AsNoTracking().SingleAsync(job => job.JobId == jobId, cancellationToken);
        },
        cancellationToken);

    private Task<CurrentUser?> UserOfAsync(BackgroundJob job, CancellationToken cancellationToken) => unitOfWork.RunAsync(
        null,
        async services => (services.GetRequiredService<IUserResolver>(), job) switch
        {
            (_, { UserName: var name }) when name == CurrentUser.System.UserName => CurrentUser.System,
            (var users, { AssignmentId: 0 }) => await users.FindAsync(job.UserName, cancellationToken),
            (var users, _) => await users.FindAsync(job.UserName, job.AssignmentId, cancellationToken),
        } ?? CurrentUser.Anonymous,
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
