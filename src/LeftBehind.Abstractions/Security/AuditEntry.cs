namespace LeftBehind.Abstractions.Security;

/// <summary>One line of the audit log. The user, time and address are added by the log.</summary>
/// <param name="Action">What happened.</param>
/// <param name="Subject">What kind of thing it happened to (a content type or entity name).</param>
/// <param name="SubjectId">Id of the thing: a content item id or a row id. Never a name or number of a person.</param>
public sealed record AuditEntry(AuditAction Action, string Subject, string SubjectId)
{
    /// <summary>The organization it belongs to; 0 takes the acting user's.</summary>
    public int OrganizationId { get; init; }

    /// <summary>What exactly: labels of changed fields, the revealed field, row count of an export. No values of L2 and L3 fields.</summary>
    public string Detail { get; init; } = "";

    /// <summary>The user's id where nobody is signed in yet (a refused sign-in of an existing account).</summary>
    public int? UserId { get; init; }

    /// <summary>The name that goes with <see cref="UserId"/>.</summary>
    public string? UserDisplayName { get; init; }
}
