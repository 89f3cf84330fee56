namespace LeftBehind.Children;

// A child who counts by one definition alone: what makes it count there, and what keeps it from counting by the other.
public sealed record DefinitionDifference(EligibilityDefinition By, IReadOnlyList<Reason> Why, IReadOnlyList<Reason> WhyNot);
