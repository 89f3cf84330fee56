namespace LeftBehind.Abstractions.Notifications;

/// <summary>The ways on which a message leaves.</summary>
public enum NotificationChannel
{
    /// <summary>站内消息: shown to a user in the admin panel; there as soon as the transaction stands.</summary>
    InApp = 1,

    /// <summary>电子邮件: sent at least once, with the same Message-ID each time.</summary>
    Email = 2,

    /// <summary>短信: sent at most once; where it is not known whether the gateway took it, <see cref="NotificationState.Uncertain"/>.</summary>
    Sms = 3,
}
