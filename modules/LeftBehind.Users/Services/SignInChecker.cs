using System.Globalization;
using System.Security.Claims;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Entities;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

namespace LeftBehind.Users.Services;

/// <summary>
/// Checks name and password in a transaction of its own, so that a refused attempt is counted and logged although the page's action fails.
/// </summary>
internal sealed class SignInChecker(IUnitOfWork unitOfWork, IHostEnvironment environment, IConfiguration configuration, TimeProvider time)
{
    public const string StampClaim = "stamp";

    private static readonly string _absent = new PasswordHasher<User>().HashPassword(new User(), Guid.NewGuid().ToString());

    public Task<(SignInOutcome Outcome, ClaimsPrincipal? Principal)> CheckAsync(string userName, string password, CancellationToken cancellationToken) =>
        unitOfWork.RunAsync(null, services => CheckAsync(services, userName, password, cancellationToken), cancellationToken);

    private async Task<(SignInOutcome Outcome, ClaimsPrincipal? Principal)> CheckAsync(
        IServiceProvider services, string userName, string password, CancellationToken cancellationToken)
    {
        var users = services.GetRequiredService<UserManager<User>>();
        if (await users.FindByNameAsync(userName) is not { } user)
        {
            // As much work as for an account that exists, so that names cannot be told by the time it takes.
            users.PasswordHasher.VerifyHashedPassword(new User(), _absent, password);
            return (SignInOutcome.Refused, null);
        }
        var outcome = await OutcomeAsync(users, user, password);
        if (outcome == SignInOutcome.Accepted)
        {
            user.LastSignInUtc = time.GetUtcNow().UtcDateTime;
            await users.UpdateAsync(user);
        }
        await services.GetRequiredService<IAuditLog>().RecordAsync(await EntryAsync(services, user, outcome, cancellationToken), cancellationToken);
        return (outcome, outcome == SignInOutcome.Accepted ? PrincipalOf(user) : null);
    }

    // Nobody is signed in yet, so the entry says itself who it was and where they work.
    private static async Task<AuditEntry> EntryAsync(IServiceProvider services, User user, SignInOutcome outcome, CancellationToken cancellationToken)
    {
        var known = await services.GetRequiredService<IUserResolver>().FindAsync(user.UserName!, cancellationToken);
        return new(outcome == SignInOutcome.Accepted ? AuditAction.SignedIn : AuditAction.SignInRefused, nameof(User), user.Id.ToString(CultureInfo.InvariantCulture))
        {
            UserId = user.Id,
            UserDisplayName = user.DisplayName,
            OrganizationId = known?.Scope.OrganizationId ?? 0,
        };
    }

    public static ClaimsPrincipal PrincipalOf(User user) => new(new ClaimsIdentity(
        [
            new Claim(ClaimTypes.NameIdentifier, user.Id.ToString(CultureInfo.InvariantCulture)),
            new Claim(ClaimTypes.Name, user.UserName!),
            new Claim(StampClaim, user.SecurityStamp!),
        ],
        IdentityConstants.ApplicationScheme));

    private async Task<SignInOutcome> OutcomeAsync(UserManager<User> users, User user, string password)
    {
        if (await users.IsLockedOutAsync(user))
        {
            return SignInOutcome.LockedOut;
        }
        if (!await users.CheckPasswordAsync(user, password))
        {
            await users.AccessFailedAsync(user);
            return await users.IsLockedOutAsync(user) ? SignInOutcome.LockedOut : SignInOutcome.Refused;
        }
        if (user.IsDemo && !environment.IsDevelopment() && !configuration.GetValue<bool>("LeftBehind:Setup:AllowDemo"))
        {
            return SignInOutcome.DemoNotAllowed;
        }
        if (user.ClosedUtc is not null)
        {
            return SignInOutcome.Closed;
        }
        await users.ResetAccessFailedCountAsync(user);
        return SignInOutcome.Accepted;
    }
}
