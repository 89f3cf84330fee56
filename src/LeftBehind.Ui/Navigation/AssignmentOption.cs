namespace LeftBehind.Ui.Navigation;

/// <summary>An assignment that the user may act in, for the switcher in the header.</summary>
public sealed record AssignmentOption(int Id, string RoleName, string OrganizationName, bool IsCurrent);
