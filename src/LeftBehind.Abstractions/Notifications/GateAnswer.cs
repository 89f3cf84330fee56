namespace LeftBehind.Abstractions.Notifications;

/// <summary>What an <see cref="INotificationGate"/> says of a message.</summary>
public enum GateAnswer
{
    /// <summary>It leaves.</summary>
    Leaves = 0,

    /// <summary>It must not leave any more.</summary>
    Withdrawn = 1,

    /// <summary>What it leads to cannot be shown to this person until somebody has put it right.</summary>
    NotReady = 2,
}
