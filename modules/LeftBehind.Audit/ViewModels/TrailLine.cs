using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Audit.ViewModels;

/// <summary>A line of the trail; what somebody did several times on a day, one after the other, is one.</summary>
/// <param name="Last">The newest of them.</param>
/// <param name="Times">How many they are.</param>
internal sealed record TrailLine(AuditLine Last, int Times)
{
    public static IReadOnlyList<TrailLine> Of(IEnumerable<AuditLine> newestFirst)
    {
        var lines = new List<TrailLine>();
        foreach (var line in newestFirst)
        {
            if (lines.Count > 0 && IsSame(lines[^1].Last, line))
            {
                lines[^1] = lines[^1] with { Times = lines[^1].Times + 1 };
                continue;
            }
            lines.Add(new(line, 1));
        }
        return lines;
    }

    private static bool IsSame(AuditLine later, AuditLine earlier) =>
        later with { OccurredUtc = earlier.OccurredUtc } == earlier && ChinaTime.DayOf(later.OccurredUtc) == ChinaTime.DayOf(earlier.OccurredUtc);
}
