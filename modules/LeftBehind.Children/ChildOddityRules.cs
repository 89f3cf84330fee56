using LeftBehind.Children.Parts;

namespace LeftBehind.Children;

// What an approver should see with their own eyes, and never approve in a row with hundreds of others.
public static class ChildOddityRules
{
    /// <param name="file">As it was handed in.</param>
    /// <param name="approved">As it was approved last; null for a new file. With the schools named in both, a difference is a transfer.</param>
    /// <param name="hasFindings">Whether the check of the values found something that does not refuse them.</param>
    /// <param name="on">The day.</param>
    public static IReadOnlyList<ChildOddity> Of(ChildFile file, ChildFile? approved, bool hasFindings, DateOnly on) =>
    [
        .. OfFile(file, hasFindings, on),
        .. approved is null ? [] : OfChanges(file, approved, on),
    ];

    private static IEnumerable<ChildOddity> OfFile(ChildFile file, bool hasFindings, DateOnly on)
    {
        var eligibility = file.Evaluate(EligibilityDefinition.Education2013, on);
        if (file.StateOn(on) is not (ChildState.Listed or ChildState.Watching))
        {
            yield return ChildOddity.NotCounted;
        }
        if (eligibility.RestsOnDeclaration)
        {
            yield return ChildOddity.ByStatement;
        }
        if (AlertRules.IsWithoutAdult(file.Child, file.Guardians, on))
        {
            yield return ChildOddity.NoAdult;
        }
        if (CompletenessRules.Of(file, "", hasClass: true, hasHelper: true).Missing.Any(block => CompletenessRules.IsOnAnnex1(block) && block != FileBlock.Concerns))
        {
            yield return ChildOddity.CellsMissing;
        }
        if (hasFindings)
        {
            yield return ChildOddity.Contradiction;
        }
    }

    private static IEnumerable<ChildOddity> OfChanges(ChildFile file, ChildFile approved, DateOnly on)
    {
        if (file.StateOn(on) != approved.StateOn(on))
        {
            yield return ChildOddity.CountsOtherwise;
        }
        if (file.Guardians.Detail != approved.Guardians.Detail || NamesOf(file.Guardians) != NamesOf(approved.Guardians))
        {
            yield return ChildOddity.GuardianChanged;
        }
        if (file.School != approved.School)
        {
            yield return ChildOddity.Moved;
        }
    }

    private static string NamesOf(GuardiansPart guardians) => string.Join('、', guardians.Guardians.Select(guardian => guardian.Name));
}
