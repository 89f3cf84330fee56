using System.ComponentModel.DataAnnotations;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Preferences;

namespace LeftBehind.Notifications.ViewModels;

internal sealed class MessageSettingsForm : IValidatableObject
{
    private const int LastHour = 23;

    public List<TopicChoice> Choices { get; set; } = [];

    [Range(0, LastHour), Display(Name = "From")]
    public int QuietFrom { get; set; }

    [Range(0, LastHour), Display(Name = "Until")]
    public int QuietUntil { get; set; }

    [Range(0, LastHour), Display(Name = "Once a day at")]
    public int DigestHour { get; set; }

    public bool Uses(MessageWay way) => Choices.Exists(choice => choice.Way == way);

    public static MessageSettingsForm Of(MessagePreference row, IReadOnlyList<MessageTopic> topics) => new()
    {
        Choices = [.. topics.Select(topic => new TopicChoice { Topic = topic, Way = row.WayOf(topic) })],
        QuietFrom = row.QuietFrom,
        QuietUntil = row.QuietUntil,
        DigestHour = row.DigestHour,
    };

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Uses(MessageWay.Digest) && QuietHoursRules.Holds(DigestHour, QuietFrom, QuietUntil))
        {
            var text = validationContext.GetRequiredService<IStringLocalizer<Startup>>();
            yield return new(text["This hour lies within your quiet hours. Choose another one."], [nameof(DigestHour)]);
        }
    }
}
