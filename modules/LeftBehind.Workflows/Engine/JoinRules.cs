using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Engine;

/// <summary>When a join goes on. Arrivals are counted and not only marked, so that in a loop a branch which comes twice is not lost.</summary>
internal static class JoinRules
{
    /// <summary>Notes an arrival.</summary>
    /// <param name="arrivals">Of the join, by way; changed.</param>
    /// <param name="way">The transition that was come.</param>
    /// <param name="ways">All transitions into the join.</param>
    /// <param name="mode">What it waits for.</param>
    /// <returns>Whether the join goes on now.</returns>
    public static bool Arrive(Dictionary<string, int> arrivals, Transition way, IReadOnlyList<Transition> ways, JoinMode mode)
    {
        if (mode == JoinMode.WaitAny)
        {
            arrivals.Clear();
            return true;
        }
        arrivals[KeyOf(way)] = arrivals.GetValueOrDefault(KeyOf(way)) + 1;
        if (!ways.All(one => arrivals.GetValueOrDefault(KeyOf(one)) > 0))
        {
            return false;
        }
        foreach (var key in ways.Select(KeyOf))
        {
            if (--arrivals[key] == 0)
            {
                arrivals.Remove(key);
            }
        }
        return true;
    }

    private static string KeyOf(Transition way) => $"{way.SourceActivityId}/{way.SourceOutcomeName}";
}
