namespace LeftBehind.Abstractions.Data;

/// <summary>The organizations of one level that the current user may choose from. Implemented by the Organizations module.</summary>
public interface IOrganizationChoices
{
    /// <summary>In the order of their names; empty for those who see granted files only. Read once a request.</summary>
    Task<IReadOnlyList<OrganizationChoice>> ListAsync(OrganizationLevel level, CancellationToken cancellationToken);
}
