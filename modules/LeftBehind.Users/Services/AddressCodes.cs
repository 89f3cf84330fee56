using System.Globalization;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;
using Microsoft.AspNetCore.Identity;

namespace LeftBehind.Users.Services;

/// <summary>Codes that prove an address: whoever has one reads what is sent there. Wrong ones count as wrong passwords do.</summary>
internal sealed class AddressCodes(UserManager<User> users, INotifier notifier, IUserContext userContext, TimeProvider time, IStringLocalizer<Startup> text)
{
    public const string Provider = nameof(AddressCodes);

    // Each goes to a number that somebody has typed, who may have typed another person's.
    private const int MostAnHour = 5;

    /// <returns>False where enough were sent within the hour.</returns>
    public async Task<bool> SendAsync(User user, NotificationChannel channel, string address, CancellationToken cancellationToken)
    {
        var code = await users.GenerateUserTokenAsync(user, Provider, PurposeOf(channel, address));
        var hour = time.GetUtcNow().ToString("yyyyMMddHH", CultureInfo.InvariantCulture);
        for (var number = 1; number <= MostAnHour; number++)
        {
            var key = string.Create(CultureInfo.InvariantCulture, $"code/{user.Id}/{channel}/{hour}/{number}");
            if (await notifier.QueueManyAsync([MessageOf(key, channel, address, user.DisplayName, code)], cancellationToken) > 0)
            {
                return true;
            }
        }
        return false;
    }

    public async Task<bool> HoldsAsync(User user, NotificationChannel channel, string address, string code)
    {
        if (address.Length == 0 || await users.IsLockedOutAsync(user))
        {
            return false;
        }
        if (!await users.VerifyUserTokenAsync(user, Provider, PurposeOf(channel, address), code))
        {
            await users.AccessFailedAsync(user);
            return false;
        }
        await users.ResetAccessFailedCountAsync(user);
        return true;
    }

    private NotificationMessage MessageOf(string key, NotificationChannel channel, string address, string name, string code) =>
        new(key, channel, NotificationAddressee.At(address, name))
        {
            Subject = text["Your code"],
            Text = text["Your code is {0}. It is good for five minutes: enter it on the page “My account”. If you did not ask for it, leave this unanswered.", code],
            OrganizationId = userContext.User.Scope.OrganizationId,
            Kind = "Code",
        };

    private static string PurposeOf(NotificationChannel channel, string address) => $"{channel}:{address}";
}
