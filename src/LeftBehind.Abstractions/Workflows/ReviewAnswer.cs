namespace LeftBehind.Abstractions.Workflows;

/// <summary>What came of an answer to the question that waits about an item.</summary>
/// <param name="ContentItemId">The item.</param>
/// <param name="IsDone">Whether the answer counts.</param>
/// <param name="Message">Why it does not, for the user; empty where it does.</param>
public sealed record ReviewAnswer(string ContentItemId, bool IsDone, string Message);
