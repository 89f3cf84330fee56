using LeftBehind.Notifications.Preferences;

namespace LeftBehind.Notifications.Services;

/// <summary>Topics and ways in the users' words.</summary>
internal sealed class TopicWords(IStringLocalizer<Startup> text)
{
    public string Of(MessageTopic topic) => topic switch
    {
        MessageTopic.Alone => text["A child without an adult"],
        MessageTopic.Task => text["Waits for me"],
        MessageTopic.Returned => text["Came back to me"],
        MessageTopic.Deadline => text["Deadlines"],
        MessageTopic.Family => text["From families"],
        MessageTopic.Transfer => text["Changes of school"],
        MessageTopic.Trouble => text["Approvals that stopped"],
        _ => text["Everything else"],
    };

    public string HintOf(MessageTopic topic) => topic switch
    {
        MessageTopic.Alone => text["A file says that no adult lives with the child. Urgent: sent in quiet hours too."],
        MessageTopic.Task => text["Something new lies in my inbox."],
        MessageTopic.Returned => text["What I handed in was returned, or put right by the county."],
        MessageTopic.Deadline => text["A round's deadline comes near or is over, or something that waits for a decision is due."],
        MessageTopic.Family => text["A family has answered, or has a new phone."],
        MessageTopic.Transfer => text["The other school has taken a pupil in, or has not."],
        MessageTopic.Trouble => text["A workflow cannot go on without the administrator."],
        _ => text["What workflows tell me beside that."],
    };

    public string Of(MessageWay way) => way switch
    {
        MessageWay.Email => text["By e-mail"],
        MessageWay.Sms => text["By text message"],
        MessageWay.Digest => text["Once a day"],
        _ => text["In the system only"],
    };
}
