namespace LeftBehind.Users.ViewModels;

/// <summary>Who stands in for somebody, from when to when.</summary>
internal sealed record Substitute(long AssignmentId, int UserId, string Name, DateOnly From, DateOnly Until);
