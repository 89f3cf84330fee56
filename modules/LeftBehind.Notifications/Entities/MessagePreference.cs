using System.Text.Json;
using LeftBehind.Notifications.Preferences;

namespace LeftBehind.Notifications.Entities;

/// <summary>What a person has chosen about their messages; without a row nothing leaves the admin panel.</summary>
internal sealed class MessagePreference
{
    public long Id { get; set; }

    public int UserId { get; set; }

    /// <summary>The way of each topic, as JSON; a topic that is not named stays in the admin panel.</summary>
    public string Ways { get; set; } = "{}";

    /// <summary>Hours of China's clock.</summary>
    public int QuietFrom { get; set; } = 21;

    public int QuietUntil { get; set; } = 7;

    public int DigestHour { get; set; } = 9;

    /// <summary>Whether any topic is in the digest.</summary>
    public bool HasDigest { get; set; }

    /// <summary>When the last digest was made, or chosen.</summary>
    public DateTime DigestedUtc { get; set; }

    public MessageWay WayOf(MessageTopic topic) => Chosen().GetValueOrDefault($"{topic}");

    public void Choose(IReadOnlyDictionary<MessageTopic, MessageWay> ways)
    {
        Ways = JsonSerializer.Serialize(ways.ToDictionary(choice => $"{choice.Key}", choice => $"{choice.Value}"));
        HasDigest = ways.Values.Contains(MessageWay.Digest);
    }

    private Dictionary<string, MessageWay> Chosen() =>
        (JsonSerializer.Deserialize<Dictionary<string, string>>(Ways) ?? []).ToDictionary(choice => choice.Key, choice => Enum.TryParse<MessageWay>(choice.Value, out var way) ? way : MessageWay.InApp);
}
