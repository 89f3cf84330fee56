using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Notifications.Entities;

/// <summary>One message to one person on one channel.</summary>
public sealed class Notification : ScopedRow
{
    public long Id { get; set; }

    public string Key { get; set; } = "";

    public string Kind { get; set; } = "";

    /// <summary>What sends it by itself; empty for people.</summary>
    public string Source { get; set; } = "";

    public NotificationChannel Channel { get; set; }

    public NotificationState State { get; set; }

    /// <summary>Null for somebody without an account.</summary>
    public int? UserId { get; set; }

    [Sensitive(SensitivityLevel.L1)]
    public string Name { get; set; } = "";

    /// <summary>Protected; empty for a user, whose address is looked up when it is sent.</summary>
    [Sensitive(SensitivityLevel.L2)]
    public string Address { get; set; } = "";

    /// <summary>What of it may be shown.</summary>
    public string AddressMask { get; set; } = "";

    [Sensitive(SensitivityLevel.L2)]
    public string Subject { get; set; } = "";

    [Sensitive(SensitivityLevel.L2)]
    public string Text { get; set; } = "";

    public string Link { get; set; } = "";

    public string ContentItemId { get; set; } = "";

    /// <summary>Leaves in quiet hours too.</summary>
    public bool IsUrgent { get; set; }

    public DateTime CreatedUtc { get; set; }

    /// <summary>When it is sent, or tried again; null once it is not.</summary>
    public DateTime? DueUtc { get; set; }

    public DateTime? SentUtc { get; set; }

    public DateTime? DeliveredUtc { get; set; }

    public DateTime? ReadUtc { get; set; }

    /// <summary>1, and one more each time that somebody sends it again: then it is another message to the gateway.</summary>
    public int Edition { get; set; } = 1;

    /// <summary>How often this edition was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>Why it is not there: an English text that is a localization key, without personal data.</summary>
    public string Reason { get; set; } = "";

    /// <summary>What the gateway calls it.</summary>
    public string ProviderId { get; set; } = "";
}
