namespace LeftBehind.Notifications.Channels;

internal enum SendOutcome
{
    Sent,

    /// <summary>It was surely not taken, and may be another time.</summary>
    TryAgain,

    Refused,

    /// <summary>It may have been taken.</summary>
    Uncertain,
}
