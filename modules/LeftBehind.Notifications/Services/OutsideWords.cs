using LeftBehind.Abstractions.Notifications;
using LeftBehind.Notifications.Preferences;
using LeftBehind.Ui.Screens;
using LeftBehind.Ui.Texts;

namespace LeftBehind.Notifications.Services;

/// <summary>What a user is told outside the house: that something waits and how much, never what it is about.</summary>
internal sealed class OutsideWords(SiteLanguage site, TopicWords topics, PublicAddress address, IStringLocalizer<Startup> text)
{
    public (string Subject, string Text) Of(MessageTopic topic, int count, NotificationChannel channel, bool isUrgent) => site.Say(() =>
    {
        string subject = isUrgent ? text["Urgent: please look at once"] : text["{0}: {1} new", topics.Of(topic), count];
        string more = isUrgent ? text["Urgent messages are sent in quiet hours too."] : "";
        return channel == NotificationChannel.Sms
            ? (subject, Lines(" ", text["{0}. Please sign in to read it.", subject], more))
            : (subject, Lines("\n", text["{0}. Please sign in to read it.", subject], more, LinkTo(topic == MessageTopic.Task ? "/admin/inbox" : "/admin/messages?unread=true"), "", Foot()));
    });

    public (string Subject, string Text) Digest(IReadOnlyList<(MessageTopic Topic, int Count)> counts) => site.Say(() =>
    {
        string subject = text["What waits for you: {0} unread", counts.Sum(one => one.Count)];
        var lines = counts.Select(one => text["{0}: {1}", topics.Of(one.Topic), one.Count].Value).ToArray();
        string[] links = [counts.Any(one => one.Topic == MessageTopic.Task) ? LinkTo("/admin/inbox") : "", LinkTo("/admin/messages?unread=true")];
        return (subject, Lines("\n", [text["Unread messages of yours:"], .. lines, "", .. links, "", Foot()]));
    });

    // Without a public address there is nothing that a link could lead to.
    private string LinkTo(string path) => address.Of(path) ?? "";

    private string Foot() => text["What is sent to you, and when, you choose in the system under “Messages” – “Settings”."];

    private static string Lines(string between, params string[] lines) => string.Join(between, lines.Where((line, index) => line.Length > 0 || (index > 0 && lines[index - 1].Length > 0))).Trim();
}
