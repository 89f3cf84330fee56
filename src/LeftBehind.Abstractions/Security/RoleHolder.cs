namespace LeftBehind.Abstractions.Security;

/// <summary>Somebody who holds a role at an organization.</summary>
/// <param name="UserId">Who acts.</param>
/// <param name="StandsInFor">For whom, where they do not hold it in their own right; null where they do.</param>
public sealed record RoleHolder(int UserId, int? StandsInFor);
