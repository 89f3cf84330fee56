using LeftBehind.Abstractions.Security;

namespace LeftBehind.Notifications.Channels;

/// <param name="Key">The same however often it is tried.</param>
/// <param name="Address">In the clear.</param>
/// <param name="Name">Of the addressee.</param>
internal sealed record OutgoingMessage(string Key, [property: Sensitive(SensitivityLevel.L2)] string Address, [property: Sensitive(SensitivityLevel.L1)] string Name)
{
    [Sensitive(SensitivityLevel.L2)]
    public required string Subject { get; init; }

    [Sensitive(SensitivityLevel.L2)]
    public required string Text { get; init; }
}
