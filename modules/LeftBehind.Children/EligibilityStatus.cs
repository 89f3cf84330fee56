namespace LeftBehind.Children;

public enum EligibilityStatus
{
    // Facts that decide are missing.
    Undetermined,
    NotEligible,

    // Away, but not yet for long enough: 未满三个月.
    Watching,
    Eligible,
}
