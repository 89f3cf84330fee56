using LeftBehind.Abstractions.Data;

namespace LeftBehind.Abstractions.Security;

/// <summary>Which records a user sees (S1): an organization at one level, or granted files only.</summary>
/// <param name="Kind">How the scope becomes a filter.</param>
/// <param name="Level">Level of the organization; meaningless for Nothing and Everything.</param>
/// <param name="OrganizationId">The organization; 0 for Nothing and Everything.</param>
public sealed record UserScope(ScopeKind Kind, OrganizationLevel Level = default, int OrganizationId = 0)
{
    /// <summary>Sees no rows.</summary>
    public static UserScope Nothing { get; } = new(ScopeKind.Nothing);

    /// <summary>Sees all rows.</summary>
    public static UserScope Everything { get; } = new(ScopeKind.Everything);

    /// <summary>Whether a record stands inside. For granted files this checks the organization alone: the grant itself is checked by the query.</summary>
    public bool Covers(ScopedRow record) => Kind switch
    {
        ScopeKind.Everything => true,
        ScopeKind.Organization or ScopeKind.Granted => record.At(Level) == OrganizationId,
        _ => false,
    };

    /// <summary>Whether an organization stands inside, for choosing where something new may be put.</summary>
    public bool Covers(OrganizationPath path)
    {
        var row = new PathRow();
        row.Stamp(path);
        return Covers(row);
    }

    private sealed class PathRow : ScopedRow;
}
