namespace LeftBehind.Abstractions.Security;

/// <summary>How a user's scope is put into queries.</summary>
public enum ScopeKind
{
    /// <summary>No rows.</summary>
    Nothing,

    /// <summary>Rows of one organization and those under it: equality on that level's column.</summary>
    Organization,

    /// <summary>Only rows of content items granted to the user by name (helper, counsellor, home manager), inside the organization.</summary>
    Granted,

    /// <summary>All rows: the system and the site's administrator.</summary>
    Everything,
}
