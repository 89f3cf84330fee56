using LeftBehind.Abstractions.Security;

namespace LeftBehind.Abstractions.Notifications;

/// <summary>A user's own addresses, as far as they are proven.</summary>
/// <param name="Email">E-mail address; empty for none.</param>
/// <param name="Mobile">Number of a mobile phone; empty for none.</param>
public sealed record UserAddresses([property: Sensitive(SensitivityLevel.L2)] string Email, [property: Sensitive(SensitivityLevel.L2)] string Mobile)
{
    /// <summary>The address for a way out of the house; empty where there is none.</summary>
    public string Of(NotificationChannel channel) => channel switch
    {
        NotificationChannel.Email => Email,
        NotificationChannel.Sms => Mobile,
        _ => "",
    };
}
