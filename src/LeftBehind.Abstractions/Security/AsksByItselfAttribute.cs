namespace LeftBehind.Abstractions.Security;

/// <summary>A page asks this again and again while it lies open. It is no sign of somebody sitting there, so the session ends as if it had not been asked.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class AsksByItselfAttribute : Attribute;
