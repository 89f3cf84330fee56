using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Calendar;

namespace LeftBehind.Workflows.Overdue;

/// <summary>Each morning, after the tasks have followed the roles that changed at midnight.</summary>
[BackgroundTask("0 20 8 * * ?")]
internal sealed class TaskReminderTask : IBackgroundTask
{
    public Task DoWorkAsync(IServiceProvider services, CancellationToken cancellationToken) =>
        services.GetRequiredService<TaskReminders>().RunAsync(ChinaTime.Today(services.GetRequiredService<TimeProvider>()), cancellationToken);
}
