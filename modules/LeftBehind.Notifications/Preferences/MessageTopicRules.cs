namespace LeftBehind.Notifications.Preferences;

/// <summary>Which sorts of message belong together.</summary>
internal static class MessageTopicRules
{
    public static MessageTopic Of(string kind) => kind switch
    {
        "Alone" => MessageTopic.Alone,
        "Task" => MessageTopic.Task,
        "Returned" or "Corrected" => MessageTopic.Returned,
        "Round" or "Overdue" => MessageTopic.Deadline,
        "Family" => MessageTopic.Family,
        "Transfer" => MessageTopic.Transfer,
        "Fault" => MessageTopic.Trouble,
        _ => MessageTopic.Other,
    };

    /// <summary>What somebody may choose for. Of workflows that stopped, administrators alone are told.</summary>
    public static IReadOnlyList<MessageTopic> Offered(bool isAdministrator) =>
        [.. Enum.GetValues<MessageTopic>().Where(topic => isAdministrator || topic != MessageTopic.Trouble)];
}
