using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;
using LeftBehind.Users.ViewModels;
using Microsoft.AspNetCore.Identity;

namespace LeftBehind.Users.Services;

/// <summary>Where a person is reached outside the admin panel: they enter it themselves, and it counts once a code that was sent there has come back.</summary>
internal sealed class OwnAddresses(UserManager<User> users, AddressCodes codes, IMessageWays ways, AccountLog log, IStringLocalizer<Startup> text)
{
    public async Task<IReadOnlyList<AddressLine>> LinesAsync(User user, CancellationToken cancellationToken) =>
    [
        new(NotificationChannel.Email, user.Email ?? "", user.EmailConfirmed, await ways.IsOpenAsync(NotificationChannel.Email, cancellationToken)),
        new(NotificationChannel.Sms, AddressOf(user, NotificationChannel.Sms), user.PhoneNumberConfirmed, await ways.IsOpenAsync(NotificationChannel.Sms, cancellationToken)),
    ];

    public Task SetPhoneAsync(User user, string? phone, CancellationToken cancellationToken) => SaveAsync(user.ReachedBy(phone), text["Phone"], cancellationToken);

    /// <summary>Another address than before is not proven.</summary>
    public async Task SetEmailAsync(User user, string? address, CancellationToken cancellationToken)
    {
        if (user.Email != address)
        {
            (user.Email, user.EmailConfirmed) = (address, false);
            await SaveAsync(user, text["E-mail address"], cancellationToken);
        }
    }

    /// <returns>False where there is no address, or enough codes were sent within the hour.</returns>
    public async Task<bool> SendCodeAsync(User user, NotificationChannel channel, CancellationToken cancellationToken) =>
        AddressOf(user, channel) is { Length: > 0 } address && await codes.SendAsync(user, channel, address, cancellationToken);

    public async Task<bool> ProveAsync(User user, NotificationChannel channel, string code, CancellationToken cancellationToken)
    {
        if (!await codes.HoldsAsync(user, channel, AddressOf(user, channel), code))
        {
            return false;
        }
        if (channel == NotificationChannel.Email)
        {
            user.EmailConfirmed = true;
        }
        else
        {
            user.PhoneNumberConfirmed = true;
        }
        await SaveAsync(user, channel == NotificationChannel.Email ? text["E-mail address"] : text["Phone"], cancellationToken);
        return true;
    }

    // A landline takes no text messages.
    private static string AddressOf(User user, NotificationChannel channel) =>
        channel == NotificationChannel.Email ? user.Email ?? ""
        : PhoneNumber.TryParse(user.PhoneNumber, out var phone) && phone.Kind is PhoneKind.Mobile or PhoneKind.Overseas ? phone.Value
        : "";

    private async Task SaveAsync(User user, string what, CancellationToken cancellationToken)
    {
        await users.UpdateAsync(user);
        await log.RecordAsync(AuditAction.Changed, user.Id, what, cancellationToken);
    }
}
