namespace LeftBehind.Ui.Security;

/// <summary>
/// Records of a kind as the current user sees them, for checking what somebody may see: it asks what the lists and pages of the module ask,
/// and is asked in a scope of services that acts for that person. It only reads.
/// </summary>
public interface IRecordSight
{
    /// <summary>What the records are called.</summary>
    string Name { get; }

    /// <summary>As the audit log names them.</summary>
    string Subject { get; }

    /// <summary>Without it nobody opens one.</summary>
    string Permission { get; }

    /// <summary>How many the current user sees in the list.</summary>
    Task<int> CountAsync(CancellationToken cancellationToken);

    /// <summary>The first ones that the list finds for the current user.</summary>
    Task<IReadOnlyList<SightedRecord>> FindAsync(string sought, CancellationToken cancellationToken);

    /// <summary>One by its id; null where it is not there for the current user.</summary>
    Task<SightedRecord?> FindByIdAsync(string id, CancellationToken cancellationToken);

    /// <summary>What the current user sees of one; null where its page is not there for them.</summary>
    Task<IReadOnlyList<SightedPart>?> LookAsync(string id, CancellationToken cancellationToken);
}
