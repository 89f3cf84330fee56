namespace LeftBehind.Ui.Security;

/// <summary>A part of a record, and whether somebody sees it.</summary>
/// <param name="Name">In the user's language.</param>
/// <param name="Sight">Whether it is seen.</param>
/// <param name="Why">A sentence; empty where there is nothing to explain.</param>
public sealed record SightedPart(string Name, SightKind Sight, string Why = "");
