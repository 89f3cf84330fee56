namespace LeftBehind.Rounds;

/// <summary>Which of the reasons that were given for changes explain a line of a list.</summary>
internal static class AmendmentRules
{
    /// <param name="amendments">Of the child, the first one first.</param>
    /// <param name="versionId">What the line was made from.</param>
    /// <param name="since">When the list that was approved last was handed in; null where there is none.</param>
    /// <param name="until">When this one was.</param>
    public static IReadOnlyList<string> ReasonsOf(IEnumerable<Amendment> amendments, string versionId, DateTime? since, DateTime until) =>
        [.. amendments.Where(change => IsSince(change, versionId, since) && (change.HandedInUtc <= until || change.VersionId == versionId)).Select(change => change.Reason).Distinct()];

    // Beside no earlier list there is nothing but what waits now.
    private static bool IsSince(Amendment change, string versionId, DateTime? since) => since is null ? change.VersionId == versionId : change.HandedInUtc > since;
}
