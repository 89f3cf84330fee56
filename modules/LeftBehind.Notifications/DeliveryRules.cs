using LeftBehind.Notifications.Entities;

namespace LeftBehind.Notifications;

/// <summary>When a message is tried again, and what it is called then.</summary>
internal static class DeliveryRules
{
    /// <summary>With the pauses below, about two days.</summary>
    public const int MostAttempts = 54;

    private static readonly TimeSpan _first = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan _longest = TimeSpan.FromHours(1);

    // 2^7 of the first pause is more than the longest.
    private const int MostDoublings = 7;

    /// <summary>Half a minute, one, two, four … at most an hour.</summary>
    public static TimeSpan PauseAfter(int attempts)
    {
        var pause = _first * Math.Pow(2, Math.Clamp(attempts - 1, 0, MostDoublings));
        return pause < _longest ? pause : _longest;
    }

    /// <summary>What a mail server or a gateway knows it by: the same however often this edition is tried.</summary>
    public static string EffectKey(Notification row) => row.Edition == 1 ? row.Key : FormattableString.Invariant($"{row.Key}~{row.Edition}");

    /// <summary>In the outbox each try has a place of its own.</summary>
    public static string OutboxKey(DeliveryTicket ticket) => FormattableString.Invariant($"{ticket.Key}#{ticket.Edition}.{ticket.Attempts}");
}
