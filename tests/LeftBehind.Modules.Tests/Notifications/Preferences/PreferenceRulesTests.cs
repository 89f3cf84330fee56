using System.Globalization;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Preferences;

namespace LeftBehind.Modules.Tests.Notifications.Preferences;

public class PreferenceRulesTests
{
    // Hours of China's clock, which is eight hours ahead.
    [Theory]
    [InlineData("2026-11-29 20:59", 21, 7, null)]
    [InlineData("2026-11-29 21:00", 21, 7, "2026-11-30 07:00")]
    [InlineData("2026-11-30 00:30", 21, 7, "2026-11-30 07:00")]
    [InlineData("2026-11-30 06:59", 21, 7, "2026-11-30 07:00")]
    [InlineData("2026-11-30 07:00", 21, 7, null)]
    [InlineData("2026-11-30 12:20", 12, 14, "2026-11-30 14:00")]
    [InlineData("2026-11-30 14:00", 12, 14, null)]
    [InlineData("2026-11-30 23:10", 22, 0, "2026-12-01 00:00")]
    [InlineData("2026-11-30 03:00", 5, 5, null)]
    public void A_message_waits_until_the_quiet_hours_end(string at, int from, int until, string? end) =>
        Assert.Equal(end is null ? null : Utc(end), QuietHoursRules.EndOf(Utc(at), from, until));

    [Theory]
    [InlineData("2026-11-30 08:59", "2026-11-29 09:01", false)]
    [InlineData("2026-11-30 09:00", "2026-11-29 09:01", true)]
    [InlineData("2026-11-30 17:40", "2026-11-29 09:01", true)]
    [InlineData("2026-11-30 17:40", "2026-11-30 09:01", false)]
    [InlineData("2026-11-30 10:00", "2026-11-30 08:30", true)]
    public void A_digest_is_due_once_its_hour_has_come_however_late(string now, string last, bool due) =>
        Assert.Equal(due, DigestRules.IsDue(Utc(now), 9, Utc(last)));

    [Theory]
    [InlineData("Alone", "Alone"), InlineData("Task", "Task"), InlineData("Returned", "Returned"), InlineData("Corrected", "Returned"), InlineData("Round", "Deadline"), InlineData("Family", "Family")]
    [InlineData("Transfer", "Transfer"), InlineData("Fault", "Trouble"), InlineData("Workflow", "Other"), InlineData("", "Other")]
    public void Each_sort_of_message_belongs_to_a_topic(string kind, string topic) => Assert.Equal(topic, $"{MessageTopicRules.Of(kind)}");

    [Fact]
    public void Of_workflows_that_stopped_administrators_alone_choose() =>
        Assert.Equal([MessageTopic.Trouble], MessageTopicRules.Offered(isAdministrator: true).Except(MessageTopicRules.Offered(isAdministrator: false)));

    [Fact]
    public void What_comes_within_five_minutes_leaves_as_one_message_and_what_is_urgent_by_itself()
    {
        Notification Row(string at, bool isUrgent = false) => new() { Id = 5, UserId = 7, Kind = "Returned", Channel = NotificationChannel.InApp, CreatedUtc = Utc(at), IsUrgent = isUrgent };
        Assert.Equal(ForwardRules.KeyOf(Row("2026-11-30 10:00"), MessageWay.Email), ForwardRules.KeyOf(Row("2026-11-30 10:04"), MessageWay.Email));
        Assert.NotEqual(ForwardRules.KeyOf(Row("2026-11-30 10:04"), MessageWay.Email), ForwardRules.KeyOf(Row("2026-11-30 10:05"), MessageWay.Email));
        Assert.Equal(Utc("2026-11-30 10:05"), ForwardRules.DueOf(Row("2026-11-30 10:01")));
        Assert.Equal(Utc("2026-11-30 10:01"), ForwardRules.DueOf(Row("2026-11-30 10:01", isUrgent: true)));
        Assert.EndsWith("/urgent/5", ForwardRules.KeyOf(Row("2026-11-30 10:01", isUrgent: true), MessageWay.Sms), StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_that_nobody_chose_for_stays_in_the_system()
    {
        var row = new MessagePreference();
        Assert.Equal(MessageWay.InApp, row.WayOf(MessageTopic.Task));
        row.Choose(new Dictionary<MessageTopic, MessageWay> { [MessageTopic.Task] = MessageWay.Digest });
        Assert.Equal((MessageWay.Digest, MessageWay.InApp, true), (row.WayOf(MessageTopic.Task), row.WayOf(MessageTopic.Returned), row.HasDigest));
    }

    private static DateTime Utc(string inChina) => DateTime.Parse(inChina, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal).AddHours(-8);
}
