namespace LeftBehind.Import.Targets;

/// <summary>What is wrong or worth knowing about a cell.</summary>
/// <param name="Refuses">The record cannot be taken in like this; else it is a warning.</param>
/// <param name="Field">Key of the field; empty for the whole record.</param>
/// <param name="Text">What is wrong and what to do, in the user's language.</param>
public sealed record ImportMessage(bool Refuses, string Field, string Text);
