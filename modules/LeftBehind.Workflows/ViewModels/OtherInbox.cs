namespace LeftBehind.Workflows.ViewModels;

/// <summary>What waits in another role of the user's, in which they stand in for somebody.</summary>
/// <param name="AssignmentId">The role to switch to.</param>
/// <param name="RoleName">What it is called.</param>
/// <param name="For">Who is absent.</param>
/// <param name="Count">How much waits there; empty for nothing.</param>
internal sealed record OtherInbox(int AssignmentId, string RoleName, string For, string Count);
