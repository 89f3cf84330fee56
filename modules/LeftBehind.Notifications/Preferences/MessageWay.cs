namespace LeftBehind.Notifications.Preferences;

/// <summary>How a message follows its reader out of the admin panel, where it lies in any case. Stored by name.</summary>
internal enum MessageWay
{
    InApp,
    Email,
    Sms,
    Digest,
}
