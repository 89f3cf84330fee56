namespace LeftBehind.Workflows;

/// <summary>A role at an organization, with those who hold it on the day.</summary>
internal sealed record RoleSeat(string Role, int OrganizationId, IReadOnlyList<int> Holders);
