using LeftBehind.Notifications.Preferences;

namespace LeftBehind.Notifications.ViewModels;

/// <summary>How messages of one topic reach a person.</summary>
internal sealed class TopicChoice
{
    public MessageTopic Topic { get; set; }

    public MessageWay Way { get; set; }
}
