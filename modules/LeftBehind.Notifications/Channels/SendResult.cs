namespace LeftBehind.Notifications.Channels;

/// <summary>What came of sending.</summary>
internal sealed record SendResult(SendOutcome Outcome, string Reason)
{
    public string ProviderId { get; init; } = "";

    /// <summary>The other side says, or is known, not to be ready before.</summary>
    public TimeSpan? NotBefore { get; init; }

    public bool AddressIsWrong { get; init; }

    /// <summary>Nothing is wrong with the way or the address: what the message leads to has to be put right.</summary>
    public bool IsNotReady { get; init; }

    public static SendResult Sent(string providerId = "") => new(SendOutcome.Sent, "") { ProviderId = providerId };

    public static SendResult TryAgain(string reason, TimeSpan? notBefore = null) => new(SendOutcome.TryAgain, reason) { NotBefore = notBefore };

    public static SendResult Refused(string reason, bool addressIsWrong = false) => new(SendOutcome.Refused, reason) { AddressIsWrong = addressIsWrong };

    public static SendResult Uncertain(string reason) => new(SendOutcome.Uncertain, reason);
}
