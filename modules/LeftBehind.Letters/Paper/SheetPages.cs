namespace LeftBehind.Letters.Paper;

/// <summary>Lays lines out on pages so that the slip has its room at the foot of the last one.</summary>
internal static class SheetPages
{
    /// <param name="lines">From top to bottom.</param>
    /// <param name="heightOf">A line's own.</param>
    /// <param name="page">Height of a page.</param>
    /// <param name="foot">What the slip takes.</param>
    /// <param name="carried">How many lines go over with a slip that has no room left: it never lies on a sheet alone.</param>
    public static IReadOnlyList<IReadOnlyList<T>> Of<T>(IReadOnlyList<T> lines, Func<T, double> heightOf, double page, double foot, int carried)
    {
        List<List<T>> pages = [[]];
        var used = 0.0;
        foreach (var line in lines)
        {
            if (used + heightOf(line) > page && pages[^1].Count > 0)
            {
                pages.Add([]);
                used = 0;
            }
            pages[^1].Add(line);
            used += heightOf(line);
        }
        if (used + foot > page)
        {
            var over = pages[^1].TakeLast(Math.Min(carried, pages[^1].Count - 1)).ToList();
            pages[^1].RemoveRange(pages[^1].Count - over.Count, over.Count);
            pages.Add(over);
        }
        return pages;
    }
}
