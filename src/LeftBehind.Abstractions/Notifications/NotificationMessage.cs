using LeftBehind.Abstractions.Security;

namespace LeftBehind.Abstractions.Notifications;

/// <summary>One message to one person on one channel.</summary>
/// <param name="Key">Names it, at most 120 letters: a second message with the same key is not queued. Stands in logs and at the gateway, so it says nothing of a person.</param>
/// <param name="Channel">The way on which it leaves.</param>
/// <param name="To">Whom it goes to.</param>
public sealed record NotificationMessage(string Key, NotificationChannel Channel, NotificationAddressee To)
{
    /// <summary>The longest key.</summary>
    public const int LongestKey = 120;

    /// <summary>The longest subject.</summary>
    public const int LongestSubject = 200;

    /// <summary>Heading in the admin panel, subject of an e-mail; a text message goes without. What is too long is cut.</summary>
    [Sensitive(SensitivityLevel.L2)]
    public required string Subject { get; init; }

    /// <summary>Plain text. What leaves for a bare address is cleared of words that label a child.</summary>
    [Sensitive(SensitivityLevel.L2)]
    public required string Text { get; init; }

    /// <summary>The organization that sends it. Who may see its records sees that it was sent; a user finds it under their messages while they act there or above.</summary>
    public required int OrganizationId { get; init; }

    /// <summary>What sort of message it is, one word (<c>Letter</c>): comes back in the events.</summary>
    public string Kind { get; init; } = "";

    /// <summary>What sends it by itself, such as the id of a workflow type, so that too many within an hour can be seen; empty for people.</summary>
    public string Source { get; init; } = "";

    /// <summary>Application path (<c>/admin/inbox</c>) that a message in the admin panel leads to; empty for none.</summary>
    public string Link { get; init; } = "";

    /// <summary>The record that it is about; empty for none. Who sees granted files only sees no messages but those about them.</summary>
    public string ContentItemId { get; init; } = "";

    /// <summary>Not to be sent before this instant; null for as soon as possible.</summary>
    public DateTime? NotBeforeUtc { get; init; }

    /// <summary>Leaves for a user even in the hours in which they want to be left alone: a child may be in danger.</summary>
    public bool IsUrgent { get; init; }
}
