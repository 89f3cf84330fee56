using LeftBehind.Abstractions.Security;

namespace LeftBehind.Abstractions.Notifications;

/// <summary>Whom a message goes to: a user, or somebody without an account by their address alone.</summary>
public sealed record NotificationAddressee
{
    private NotificationAddressee(int? userId, string address, string name) => (UserId, Address, Name) = (userId, address, name);

    /// <summary>The user; null for a bare address.</summary>
    public int? UserId { get; }

    /// <summary>E-mail address or phone number; empty for a user, who gives their own.</summary>
    [Sensitive(SensitivityLevel.L2)]
    public string Address { get; }

    /// <summary>What the person is called in the list of what was sent.</summary>
    [Sensitive(SensitivityLevel.L1)]
    public string Name { get; }

    /// <summary>A user of the admin panel.</summary>
    public static NotificationAddressee User(int userId, string name) => new(userId, "", name);

    /// <summary>Somebody by their address. It is stored protected and shown masked.</summary>
    public static NotificationAddressee At(string address, string name) => new(null, address, name);
}
