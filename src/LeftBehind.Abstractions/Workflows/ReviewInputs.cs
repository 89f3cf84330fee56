namespace LeftBehind.Abstractions.Workflows;

/// <summary>What a version may bring along when it is handed in, by its name in the workflow's input.</summary>
public static class ReviewInputs
{
    /// <summary>Why what was approved before is to be changed.</summary>
    public const string AmendmentReason = "AmendmentReason";

    /// <summary>The level of the office that hands something in for one below it, as a <see cref="Data.OrganizationLevel"/>: steps below that level are not asked.</summary>
    public const string HandedInAt = "HandedInAt";
}
