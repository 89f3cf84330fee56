using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children;
using LeftBehind.Children.Services;
using LeftBehind.Testing;
using LeftBehind.Workflows.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Benchmarks;

/// <summary>Hands files in as the pupils' list does.</summary>
internal sealed class SubmitWork(Site site, IReadOnlyList<string> files)
{
    /// <summary>Files that are handed in before it is measured: by then a server that runs since the morning has compiled what it needs.</summary>
    public const int Warm = 3_000;

    private CurrentUser? _clerk;

    public int Count => files.Count - Warm;

    public async Task WarmAsync(CancellationToken cancellationToken)
    {
        foreach (var file in files.Take(Warm))
        {
            await SubmitAsync([file], cancellationToken);
        }
    }

    public async Task RunAsync(int together, CancellationToken cancellationToken)
    {
        foreach (var chosen in files.Skip(Warm).Chunk(together))
        {
            await SubmitAsync(chosen, cancellationToken);
        }
        var tasks = await RunAsync(services => services.GetRequiredService<IDocumentSession>().Query<WorkflowTask>().CountAsync(task => task.State == WorkflowTaskState.Open, cancellationToken));
        if (tasks < files.Count)
        {
            throw new InvalidOperationException($"{files.Count} files were handed in, {tasks} tasks are open.");
        }
    }

    private Task<bool> SubmitAsync(IReadOnlyCollection<string> chosen, CancellationToken cancellationToken) => RunAsync(async services =>
    {
        await services.GetRequiredService<IContentLock>().LockAsync(chosen, cancellationToken);
        var (content, reviews) = (services.GetRequiredService<IContentManager>(), services.GetRequiredService<FileReviews>());
        foreach (var id in chosen)
        {
            var item = await content.GetChildAsync(id, cancellationToken) ?? throw new InvalidOperationException("There is no such file.");
            if (await reviews.SubmitAsync(item, "", cancellationToken) != HandIn.Done)
            {
                throw new InvalidOperationException("The file is not complete.");
            }
        }
        return true;
    });

    private async Task<T> RunAsync<T>(Func<IServiceProvider, Task<T>> work)
    {
        var units = site.Services.GetRequiredService<IUnitOfWork>();
        _clerk ??= await units.RunAsync(null, services => services.GetRequiredService<IUserResolver>().FindAsync(DemoAccounts.Clerk, CancellationToken.None), CancellationToken.None);
        return await units.RunAsync(_clerk, work, CancellationToken.None);
    }
}
