using System.Text.Json;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Recipes;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Recipes;

/// <summary>The holidays of a year as the State Council announces them. Days that are on file already are left alone.</summary>
internal sealed class WorkingDaysStep(IDocumentSession session, WorkingDayCache cache) : IRecipeStepHandler
{
    private const int LongestHoliday = 31;

    public string StepName => "working-days";

    public async Task ExecuteAsync(RecipeStep step, CancellationToken cancellationToken)
    {
        await session.BeginAsync(cancellationToken);
        var known = (await session.Set<CalendarDay>().AsNoTracking().Select(row => row.Day).ToListAsync(cancellationToken)).ToHashSet();
        foreach (var row in step.Data["rows"].Deserialize<WorkingDaysRow[]>(JsonSerializerOptions.Web) ?? [])
        {
            if (row.To < row.From || row.To.DayNumber - row.From.DayNumber > LongestHoliday)
            {
                throw new RecipeException($"The holiday {row.Name} ends before it begins, or lasts longer than a month.");
            }
            session.Set<CalendarDay>().AddRange(DaysOf(row).Where(day => known.Add(day.Day)));
        }
        await session.SaveAsync(cancellationToken);
        cache.Forget();
    }

    private static IEnumerable<CalendarDay> DaysOf(WorkingDaysRow row)
    {
        for (var day = row.From; day <= row.To; day = day.AddDays(1))
        {
            yield return new() { Day = day, Name = row.Name };
        }
        foreach (var day in row.Worked)
        {
            yield return new() { Day = day, Name = row.Name, IsWorked = true };
        }
    }
}
