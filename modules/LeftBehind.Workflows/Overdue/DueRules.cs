using LeftBehind.Abstractions.Calendar;

namespace LeftBehind.Workflows.Overdue;

/// <summary>Whether the time has come to tell somebody about a task, as the type says that it belongs to.</summary>
internal sealed class DueRules(TaskSettings settings, IWorkingDays days)
{
    private readonly Dictionary<(DateOnly DueOn, int WorkingDays), DateOnly> _toldOn = [];

    public async Task<bool> IsWorkedAsync(DateOnly day, CancellationToken cancellationToken) => await days.AddAsync(day, 0, cancellationToken) == day;

    public async Task<(bool IsDue, bool IsLate)> OfAsync(OverdueTask task, DateOnly today, CancellationToken cancellationToken)
    {
        if (task.VersionId is not { } version || await settings.OfAsync(version, task.ActivityId, cancellationToken) is not { } said)
        {
            return (false, false);
        }
        return (said.RemindWhenDue && task.RemindedOn is null, said.TellAboveAfter > 0 && await ToldOnAsync(task.DueOn, said.TellAboveAfter, cancellationToken) <= today);
    }

    private async Task<DateOnly> ToldOnAsync(DateOnly dueOn, int workingDays, CancellationToken cancellationToken)
    {
        if (!_toldOn.TryGetValue((dueOn, workingDays), out var day))
        {
            day = _toldOn[(dueOn, workingDays)] = await days.AddAsync(dueOn, workingDays, cancellationToken);
        }
        return day;
    }
}
