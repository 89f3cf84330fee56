using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Ui.Security;
using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Trial;

/// <summary>Says into whose inbox a task would come, and until when it would be due.</summary>
internal sealed class TaskForecast(TaskRouter router, TaskPlaces places, IWorkingDays days, RoleWords roles, TrialForecastWords words)
{
    private const int MostNamed = 10;

    public async Task TellAsync(WorkflowContext context, UserTaskProperties properties, TaskRoute route, CancellationToken cancellationToken)
    {
        var ids = (await router.HoldersAsync(route.Role, route.OrganizationId, cancellationToken)).Where(id => id != context.Subject.StartedBy).Take(MostNamed);
        var names = await router.NamesAsync(ids, cancellationToken);
        var place = route.OrganizationId == 0 ? "" : await places.NameAsync(route.OrganizationId, cancellationToken);
        foreach (var line in words.Task(roles.Of(route.Role), place, [.. names.Values], route.Marks))
        {
            context.Would.Add(line);
        }
        context.Would.Add(words.Due(await days.AddAsync(words.Today, properties.DueInWorkingDays, cancellationToken)));
    }

    /// <summary>Somebody who has just approved is not asked again.</summary>
    public void TellSkipped(WorkflowContext context)
    {
        if (context.IsTrial)
        {
            context.Would.Add(words.Skipped);
        }
    }
}
