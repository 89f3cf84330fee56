namespace LeftBehind.Abstractions.Security;

/// <summary>Who holds a role at some organizations has changed: somebody got one, lost one, or their account was closed or opened again.</summary>
/// <param name="OrganizationIds">Where; 0 for roles above all organizations.</param>
public sealed record RoleHoldersChanged(IReadOnlyCollection<int> OrganizationIds);
