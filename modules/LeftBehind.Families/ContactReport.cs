namespace LeftBehind.Families;

/// <summary>New contact data as a family has written it; null for what has not changed.</summary>
/// <param name="Phone">Of the person of the letter.</param>
/// <param name="Email">Of the same person.</param>
/// <param name="Address">Where the family lives now.</param>
/// <param name="WorkPlace">Where the person works now.</param>
/// <param name="GuardianPhone">Of whoever looks after the child.</param>
public sealed record ContactReport(string? Phone, string? Email, string? Address, string? WorkPlace, string? GuardianPhone)
{
    public bool IsEmpty => Phone is null && Email is null && Address is null && WorkPlace is null && GuardianPhone is null;
}
