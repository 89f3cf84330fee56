using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.ViewModels;

namespace LeftBehind.Organizations.Services;

/// <summary>
/// Merges a school into another: its classes go over with their files, teachers and tasks, the school is closed and keeps what it has handed in.
/// All of it happens in one transaction, or nothing.
/// </summary>
internal sealed class SchoolMerger(OrganizationReader reader, ClassMover mover, IEnumerable<ISchoolMergePart> parts, MergeLog log, IEventPublisher events)
{
    public DateOnly Today => reader.Today;

    /// <summary>What would happen; a text of the rules where it cannot.</summary>
    public async Task<(MergePreview? Preview, string? Fault)> ForecastAsync(Organization from, Organization? into, DateOnly? on, CancellationToken cancellationToken)
    {
        if (MergeRules.FaultOf(from, into, on, Today) is { } fault)
        {
            return (null, fault);
        }
        var coming = (await reader.ChildrenAsync(from.Id, cancellationToken)).Where(row => MergeRules.GoesAlong(row, on!.Value)).ToList();
        if (!MergeRules.TakesStages(into!, coming))
        {
            return (null, MergeRules.StageMissing);
        }
        var there = (await reader.ChildrenAsync(into!.Id, cancellationToken)).Select(row => row.Cohort).OfType<ClassCohort>();
        if (MergeRules.NumbersOf(coming, there) is not { } numbers)
        {
            return (null, MergeRules.NumbersFull);
        }
        var merge = new SchoolMerge(from.Id, from.Name, into.Id, into.Name, on!.Value) { Classes = numbers };
        var forecasts = new List<SchoolMergeForecast>();
        foreach (var part in parts)
        {
            forecasts.Add(await part.ForecastAsync(merge, cancellationToken));
        }
        var year = SchoolCalendarRules.YearOn(merge.On);
        return (new(merge, into)
        {
            Classes = [.. coming.OrderBy(row => row.Stage).ThenByDescending(row => row.EntryYear).ThenBy(row => row.ClassNumber)
                .Select(row => (ClassRules.Display(row.Cohort!.Value, year), ClassRules.Display(row.Cohort.Value with { Number = numbers[row.Id] }, year)))],
            Happens = [.. forecasts.SelectMany(forecast => forecast.Happens)],
            Obstacles = [.. forecasts.SelectMany(forecast => forecast.Obstacles)],
        }, null);
    }

    /// <param name="from">Tracked: it is closed.</param>
    /// <param name="preview">As it was made a moment ago in this transaction, without an obstacle.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task CarryOutAsync(Organization from, MergePreview preview, CancellationToken cancellationToken)
    {
        var merge = preview.Merge;
        foreach (var part in parts)
        {
            await part.CarryOutAsync(merge, cancellationToken);
        }
        from.ValidTo = merge.On.AddDays(-1);
        from.Revision++;
        await mover.MoveAsync(merge, preview.Into, cancellationToken);
        await log.RecordAsync(merge, cancellationToken);
        // Last: what waits for somebody finds its way by where it stands now.
        await events.PublishAsync(new RoleHoldersChanged([merge.FromId, merge.IntoId]), cancellationToken);
    }
}
