namespace LeftBehind.Abstractions.Content;

/// <summary>A refused value.</summary>
/// <param name="Member">Path of the field (<c>ChildPart.Name</c>), or empty for the whole item.</param>
/// <param name="Message">What is wrong and what to do, in the user's language.</param>
public sealed record ContentError(string Member, string Message);
