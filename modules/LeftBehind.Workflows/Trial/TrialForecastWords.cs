using System.Globalization;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Trial;

/// <summary>Whom a task would go to, in words.</summary>
internal sealed class TrialForecastWords(TaskWords tasks, IStringLocalizer<Startup> text, TimeProvider time)
{
    public DateOnly Today => ChinaTime.Today(time);

    public string Skipped => text["Would not be asked: the same person has just approved it one step before."];

    public IEnumerable<string> Task(string role, string place, IReadOnlyList<string> names, TaskMarks marks)
    {
        yield return names.Count == 0
            ? text["Would come to {0}, where nobody holds that role yet.", Seat(role, place)]
            : text["Would come to {0}: {1}.", Seat(role, place), string.Join("、", names)];
        if (marks != TaskMarks.None)
        {
            yield return text["Passed up: {0}.", tasks.Joined(tasks.OfMarks(marks))];
        }
    }

    public string Due(DateOnly day) => text["Due on {0}.", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)];

    private static string Seat(string role, string place) => place.Length == 0 ? role : $"{place} · {role}";
}
