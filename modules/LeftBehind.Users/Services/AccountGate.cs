using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;
using Microsoft.AspNetCore.Identity;

namespace LeftBehind.Users.Services;

/// <summary>Opens and closes the door of an account. Each step ends its sessions within half a minute, by a new security stamp.</summary>
internal sealed class AccountGate(UserManager<User> users, AccountLog log, TimeProvider time, IStringLocalizer<Startup> text)
{
    /// <summary>Gives a new first password, which opens a locked account too. It is shown once and has to be changed at sign-in.</summary>
    public async Task<string> ResetPasswordAsync(User user, CancellationToken cancellationToken)
    {
        var password = FirstPasswords.Next();
        user.PasswordHash = users.PasswordHasher.HashPassword(user, password);
        user.MustChangePassword = true;
        (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
        await users.UpdateSecurityStampAsync(user);
        await log.RecordAsync(AuditAction.Changed, user.Id, text["given a new first password"], cancellationToken);
        return password;
    }

    public async Task UnlockAsync(User user, CancellationToken cancellationToken)
    {
        (user.LockoutEnd, user.AccessFailedCount) = (null, 0);
        await users.UpdateAsync(user);
        await log.RecordAsync(AuditAction.Changed, user.Id, text["unlocked"], cancellationToken);
    }

    public async Task CloseAsync(User user, bool closed, CancellationToken cancellationToken)
    {
        user.ClosedUtc = closed ? time.GetUtcNow().UtcDateTime : null;
        await users.UpdateSecurityStampAsync(user);
        await log.RecordAsync(closed ? AuditAction.Archived : AuditAction.Restored, user.Id, "", cancellationToken);
        await log.TellOfAsync(user.Id, cancellationToken);
    }
}
