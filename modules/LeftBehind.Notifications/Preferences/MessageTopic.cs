namespace LeftBehind.Notifications.Preferences;

/// <summary>What a message to a user is about, as far as they choose between. Stored by name.</summary>
internal enum MessageTopic
{
    Alone,
    Task,
    Returned,
    Deadline,
    Family,
    Transfer,
    Trouble,
    Other,
}
