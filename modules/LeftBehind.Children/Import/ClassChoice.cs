using LeftBehind.Organizations;

namespace LeftBehind.Children.Import;

/// <summary>Where a line's child goes: a class that is there, one that the commit makes, or the school without a class.</summary>
internal sealed record ClassChoice(int OrganizationId, string Name, ClassCohort? Cohort = null)
{
    public bool IsToBeMade => OrganizationId == 0;

    /// <summary>Equal for lines of the same class.</summary>
    public string Key => IsToBeMade ? $"new:{Cohort}" : $"{OrganizationId}";
}
