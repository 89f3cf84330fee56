namespace LeftBehind.Import.Targets;

/// <summary>An organization into which can be imported, with the code by which the command line names it.</summary>
public sealed record ImportPlace(int OrganizationId, string Code, string Name);
