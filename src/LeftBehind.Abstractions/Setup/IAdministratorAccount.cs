namespace LeftBehind.Abstractions.Setup;

/// <summary>Makes the first account of a site. Implemented by the Users module.</summary>
public interface IAdministratorAccount
{
    /// <summary>Makes a site administrator in the current transaction; an account of that name is left as it is.</summary>
    /// <returns>Null when it is there, else what is wrong with the password, in the user's language.</returns>
    Task<string?> EnsureAsync(string userName, string password, CancellationToken cancellationToken);
}
