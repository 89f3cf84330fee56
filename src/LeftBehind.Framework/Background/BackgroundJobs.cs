using System.Text.Json;
using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Security;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.Framework.Background;

internal sealed class BackgroundJobs(IDocumentSession session, IOutbox outbox, IUserContext userContext, TimeProvider time) : IBackgroundJobs
{
    public async Task<string> StartAsync<T>(string kind, T arguments, CancellationToken cancellationToken)
    {
        var job = new BackgroundJob
        {
            JobId = Guid.CreateVersion7().ToString("N"),
            Kind = kind,
            Arguments = JsonSerializer.Serialize(arguments, ContentJson.Options),
            OrganizationId = userContext.User.Scope.OrganizationId,
            UserName = userContext.User.UserName,
            AssignmentId = userContext.User.AssignmentId,
            CreatedUtc = time.GetUtcNow().UtcDateTime,
        };
        session.Set<BackgroundJob>().Add(job);
        await session.SaveAsync(cancellationToken);
        await outbox.AddAsync(JobStarter.MessageKind, job.JobId, job.JobId, cancellationToken);
        return job.JobId;
    }

    public Task<BackgroundJob?> FindAsync(string jobId, CancellationToken cancellationToken) =>
        session.Query<BackgroundJob>().SingleOrDefaultAsync(job => job.JobId == jobId, cancellationToken);

    public async Task CancelAsync(string jobId, CancellationToken cancellationToken)
    {
        if (await FindAsync(jobId, cancellationToken) is { } job)
        {
            await session.BeginAsync(cancellationToken);
            await session.Set<BackgroundJob>().Where(row => row.Id == job.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(row => row.CancelRequested, true), cancellationToken);
        }
    }
}
