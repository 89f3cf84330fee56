using LeftBehind.Abstractions.Data;

namespace LeftBehind.Users.Entities;

/// <summary>A role that a person holds at an organization for a time. OrganizationId is 0 for the site's administrator.</summary>
public sealed class Assignment : ScopedRow
{
    public long Id { get; set; }

    public int UserId { get; set; }

    public string Role { get; set; } = "";

    public DateOnly From { get; set; }

    public DateOnly? Until { get; set; }

    /// <summary>The person whose role this is, while they are absent; null for one's own.</summary>
    public int? StandsInFor { get; set; }
}
