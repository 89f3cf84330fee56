using System.Reflection;
using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Modules;
using Microsoft.Extensions.Logging;
using Quartz;

namespace LeftBehind.Framework.Background;

/// <summary>What Quartz wakes for a background task: its job is named after the task's class.</summary>
[DisallowConcurrentExecution]
internal sealed class BackgroundTaskJob(IEnumerable<IBackgroundTask> tasks, IModuleCatalog catalog, IUnitOfWork unitOfWork, ILogger<BackgroundTaskJob> log) : IJob
{
    public const string Group = "tasks";

    public static string NameOf(Type task) => task.FullName!;

    /// <summary>Names the trigger after its schedule: what a newer version has rescheduled is told from what it left in the store.</summary>
    public static string TriggerOf(Type task) => $"{NameOf(task)} {ScheduleOf(task)}";

    public static string ScheduleOf(Type task) => task.GetCustomAttribute<BackgroundTaskAttribute>()?.Schedule
        ?? throw new InvalidOperationException($"The background task {task.Name} needs a [BackgroundTask] that says when it runs.");

    public async ValueTask Execute(IJobExecutionContext context, CancellationToken cancellationToken)
    {
        var task = tasks.SingleOrDefault(task => NameOf(task.GetType()) == context.JobDetail.Key.Name);
        if (task is null || TriggerOf(task.GetType()) != context.Trigger.Key.Name)
        {
            await context.Scheduler.UnscheduleJob(context.Trigger.Key, cancellationToken);
        }
        else if (catalog.IsEnabled(task.GetType()))
        {
            await RunAsync(task, cancellationToken);
        }
    }

    private async Task RunAsync(IBackgroundTask task, CancellationToken cancellationToken)
    {
        try
        {
            await unitOfWork.RunAsync(
                null,
                async services =>
                {
                    await task.DoWorkAsync(services, cancellationToken);
                    return true;
                },
                cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError("Background task {Task} failed, it runs again at its next time: {Error}", task.GetType().Name, exception.GetType().Name);
        }
    }
}
