namespace LeftBehind.Abstractions.Data;

/// <summary>Tells where an organization stands in the tree. Implemented by the Organizations module.</summary>
public interface IOrganizationPaths
{
    /// <summary>The path of an organization; null when there is none with that id. Cached for at most 60 seconds.</summary>
    Task<OrganizationPath?> FindAsync(int organizationId, CancellationToken cancellationToken);

    /// <summary>The path of an organization by its public code (a class has none); null when there is none with that code.</summary>
    Task<OrganizationPath?> FindByCodeAsync(string code, CancellationToken cancellationToken);

    /// <summary>The full name for people, from the county down: 青溪县 · 青溪镇中心小学 · 三年级2班.</summary>
    Task<string> NameAsync(int organizationId, CancellationToken cancellationToken);

    /// <summary>As <see cref="NameAsync"/>, for a whole page of a list at once. Organizations that are not there are left out.</summary>
    Task<IReadOnlyDictionary<int, string>> NamesAsync(IReadOnlyCollection<int> organizationIds, CancellationToken cancellationToken);
}
