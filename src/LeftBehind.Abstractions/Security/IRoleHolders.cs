namespace LeftBehind.Abstractions.Security;

/// <summary>Tells who holds a role. Implemented by the Users module.</summary>
public interface IRoleHolders
{
    /// <summary>
    /// Ids of the users who hold a role at exactly this organization on a day, with an account that can sign in; empty where nobody does:
    /// then the work of that role goes to the level above.
    /// </summary>
    Task<IReadOnlyList<int>> FindAsync(string roleName, int organizationId, DateOnly on, CancellationToken cancellationToken);

    /// <summary>The same people, each with whom they only stand in for; whoever stands in for two is there twice.</summary>
    Task<IReadOnlyList<RoleHolder>> SeatAsync(string roleName, int organizationId, DateOnly on, CancellationToken cancellationToken);

    /// <summary>Who holds a role in their own right at each of these organizations on a day, of several the one who has for the longest time; nobody who only stands in. Organizations without anybody are left out.</summary>
    Task<IReadOnlyDictionary<int, int>> OwnHoldersAsync(string roleName, IReadOnlyCollection<int> organizationIds, DateOnly on, CancellationToken cancellationToken);

    /// <summary>What people are called; those who are not there are left out.</summary>
    Task<IReadOnlyDictionary<int, string>> NamesAsync(IReadOnlyCollection<int> userIds, CancellationToken cancellationToken);
}
