namespace LeftBehind.Abstractions.Notifications;

/// <summary>A message did not get there, or nobody knows whether it did. It is not tried again unless somebody sends it again.</summary>
/// <param name="Key">The message's key.</param>
/// <param name="Kind">Its sort.</param>
/// <param name="IsUncertain">True where it may have been sent.</param>
/// <param name="AddressIsWrong">True where the address or number does not exist: nothing more should be sent there.</param>
public sealed record NotificationFailed(string Key, string Kind, bool IsUncertain, bool AddressIsWrong)
{
    /// <summary>True where its gate held it back until somebody has put right what it leads to.</summary>
    public bool IsNotReady { get; init; }
}
