using LeftBehind.Forms.Annexes;

namespace LeftBehind.Rounds;

/// <summary>What of a list stands once the county has decided.</summary>
internal static class ApprovedListRules
{
    /// <summary>
    /// The lines that were approved. In place of a line that was held back, or whose version was not approved after all, stands the line of
    /// the version that was approved before; without one the child is not on the list.
    /// </summary>
    /// <param name="handedIn">The list as the school handed it in.</param>
    /// <param name="heldBack">Items that the county did not approve.</param>
    /// <param name="notApproved">Versions that nobody has approved.</param>
    /// <param name="approved">The list of the versions that are approved.</param>
    public static Annex2Document Of(Annex2Document handedIn, IReadOnlySet<string> heldBack, IReadOnlySet<string> notApproved, Annex2Document approved)
    {
        var instead = approved.Entries.Where(entry => !entry.Row.HasLeft).ToDictionary(entry => entry.ItemId);
        var stands = handedIn.Entries.Select(entry =>
            !heldBack.Contains(entry.ItemId) && !notApproved.Contains(entry.VersionId) ? entry
            : instead.GetValueOrDefault(entry.ItemId) is { } before && before.VersionId != entry.VersionId ? before
            : null);
        return handedIn with { Entries = [.. stands.OfType<Annex2Entry>()] };
    }
}
