namespace LeftBehind.Organizations;

/// <summary>A class with what other modules need of its school and county.</summary>
public sealed record SchoolClass(int Id, int SchoolId, ClassCohort Cohort)
{
    public string SchoolName { get; init; } = "";

    public string SchoolCode { get; init; } = "";

    /// <summary>GB/T 2260, six digits.</summary>
    public string CountyCode { get; init; } = "";
}
