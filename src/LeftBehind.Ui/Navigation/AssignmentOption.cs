namespace LeftBehind.Ui.Navigation;

/// <summary>An assignment that the user may act in, for the switcher in the header.</summary>
public sealed record AssignmentOption(int Id, string RoleName, string OrganizationName, bool IsCurrent)
{
    /// <summary>Who is absent meanwhile; empty for one's own assignment.</summary>
    public string StandsInFor { get; init; } = "";
}
