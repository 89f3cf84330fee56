namespace LeftBehind.Abstractions.Notifications;

/// <summary>Where a message stands.</summary>
public enum NotificationState
{
    /// <summary>等待发送: to be sent, or to be tried again.</summary>
    Queued = 0,

    /// <summary>正在发送</summary>
    Sending = 1,

    /// <summary>已发出: the mail server or the gateway took it.</summary>
    Sent = 2,

    /// <summary>已送达: the gateway says that it arrived; of a message in the admin panel, that it is there.</summary>
    Delivered = 3,

    /// <summary>已读</summary>
    Read = 4,

    /// <summary>未送达: it was refused or did not arrive, and is not tried again by itself.</summary>
    Failed = 5,

    /// <summary>不确定: it may have been sent or not. Only a person sends it again.</summary>
    Uncertain = 6,
}
