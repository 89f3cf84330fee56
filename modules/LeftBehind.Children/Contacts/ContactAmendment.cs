namespace LeftBehind.Children.Contacts;

// What is to be changed; null for what stays.
public sealed record ContactAmendment(string PersonId)
{
    public string? Phone { get; init; }

    public string? Email { get; init; }

    public string? HomeAddress { get; init; }

    // Of the parent who is away.
    public string? WorkPlace { get; init; }

    // Of the first guardian.
    public string? GuardianPhone { get; init; }
}
