using LeftBehind.Abstractions.Data;
using LeftBehind.Workflows.Entities;

namespace LeftBehind.Workflows.Services;

/// <summary>What waits for somebody of a school that goes on in another one: its rows go over with what they are about, and find their inbox there.</summary>
internal sealed class TaskMerge(IDocumentSession session, IStringLocalizer<Startup> text) : ISchoolMergePart
{
    public async Task<SchoolMergeForecast> ForecastAsync(SchoolMerge merge, CancellationToken cancellationToken)
    {
        var school = merge.FromId;
        var waiting = await session.Query<WorkflowTask>().CountAsync(task => task.SchoolId == school && task.State == WorkflowTaskState.Open, cancellationToken);
        return waiting == 0 ? SchoolMergeForecast.None : new([text["{0} open tasks go along; those of the school come into the inbox of {1}.", waiting, merge.Into]], []);
    }

    public Task CarryOutAsync(SchoolMerge merge, CancellationToken cancellationToken) => Task.CompletedTask;
}
