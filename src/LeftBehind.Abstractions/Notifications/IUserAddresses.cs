namespace LeftBehind.Abstractions.Notifications;

/// <summary>Tells where users are reached outside the admin panel. Implemented by the Users module.</summary>
public interface IUserAddresses
{
    /// <summary>The addresses of those whose account is open and who have proven one: a code that was sent there came back.</summary>
    Task<IReadOnlyDictionary<int, UserAddresses>> FindAsync(IReadOnlyCollection<int> userIds, CancellationToken cancellationToken);
}
