using System.Globalization;
using LeftBehind.Notifications.Entities;

namespace LeftBehind.Notifications.Preferences;

/// <summary>
/// When messages follow their reader: a few minutes later, so that five hundred files that come back at once are one e-mail, and what
/// has been read by then is none.
/// </summary>
internal static class ForwardRules
{
    private const string Stamp = "yyyyMMddHHmm";

    private static readonly TimeSpan _slot = TimeSpan.FromMinutes(5);

    public static DateTime SlotOf(DateTime utc) => new(utc.Ticks - (utc.Ticks % _slot.Ticks), DateTimeKind.Utc);

    public static DateTime SlotEnd(DateTime utc) => SlotOf(utc) + _slot;

    public static DateTime DueOf(Notification row) => row.IsUrgent ? row.CreatedUtc : SlotEnd(row.CreatedUtc);

    /// <summary>One message of a topic leaves for each slot; an urgent one leaves by itself.</summary>
    public static string KeyOf(Notification row, MessageWay way) => row.IsUrgent
        ? string.Create(CultureInfo.InvariantCulture, $"forward/{row.UserId}/{way}/urgent/{row.Id}")
        : string.Create(CultureInfo.InvariantCulture, $"forward/{row.UserId}/{way}/{MessageTopicRules.Of(row.Kind)}/{SlotOf(row.CreatedUtc).ToString(Stamp, CultureInfo.InvariantCulture)}");
}
