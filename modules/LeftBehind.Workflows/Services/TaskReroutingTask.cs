using LeftBehind.Abstractions.Background;

namespace LeftBehind.Workflows.Services;

/// <summary>Roles begin and end by their dates: just after midnight the tasks follow them.</summary>
[BackgroundTask("0 5 0 * * ?")]
internal sealed class TaskReroutingTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<TaskRerouting>().RunAsync(cancellationToken);
}
