namespace LeftBehind.Rounds;

internal static class ListOddityRules
{
    /// <param name="listed">Children on the list.</param>
    /// <param name="before">Children on the list that was approved last; null where there is none.</param>
    /// <param name="hasOddFiles">Whether a file among them is to be looked at singly.</param>
    public static IEnumerable<ListOddity> Of(int listed, int? before, bool hasOddFiles)
    {
        if (listed == 0 && before > 0)
        {
            yield return ListOddity.NilAfterChildren;
        }
        else if (listed * 5 < before * 4)
        {
            yield return ListOddity.FarFewer;
        }
        if (hasOddFiles)
        {
            yield return ListOddity.OddFiles;
        }
    }
}
