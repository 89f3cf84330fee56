namespace LeftBehind.Abstractions.Data;

/// <summary>An organization to choose.</summary>
public sealed record OrganizationChoice(int Id, string Name);
