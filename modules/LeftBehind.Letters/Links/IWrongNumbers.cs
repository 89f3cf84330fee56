namespace LeftBehind.Letters.Links;

/// <summary>Numbers and addresses that somebody else has, as they said, until the school has dealt with it. Implemented by the module that keeps what comes back.</summary>
public interface IWrongNumbers
{
    /// <summary>Whether it still has to be found out how this person is reached.</summary>
    Task<bool> IsOpenAsync(string personId, CancellationToken cancellationToken);
}
