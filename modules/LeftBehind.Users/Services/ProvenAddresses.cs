using LeftBehind.Abstractions.Notifications;
using LeftBehind.Users.Entities;

namespace LeftBehind.Users.Services;

// Where somebody is reached is not a question of what the user may see.
internal sealed class ProvenAddresses(DbContext context) : IUserAddresses
{
    public async Task<IReadOnlyDictionary<int, UserAddresses>> FindAsync(IReadOnlyCollection<int> userIds, CancellationToken cancellationToken)
    {
        int[] ids = [.. userIds];
        return await context.Set<User>().AsNoTracking()
            .Where(user => ids.Contains(user.Id) && user.ClosedUtc == null && (user.EmailConfirmed || user.PhoneNumberConfirmed))
            .Select(user => new { user.Id, Email = user.EmailConfirmed ? user.Email : null, Mobile = user.PhoneNumberConfirmed ? user.PhoneNumber : null })
            .ToDictionaryAsync(user => user.Id, user => new UserAddresses(user.Email ?? "", user.Mobile ?? ""), cancellationToken);
    }
}
