using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Navigation;
using LeftBehind.Ui.Security;
using Microsoft.Extensions.Caching.Memory;

namespace LeftBehind.Users.Services;

/// <summary>The assignments of the current user, for the switcher in the header: on every page, so without a query while it is warm.</summary>
internal sealed class AssignmentSource(UserResolver resolver, IUserContext userContext, IOrganizationPaths paths, RoleWords roles, IMemoryCache cache) : IAssignmentSource
{
    private static readonly TimeSpan _cached = TimeSpan.FromSeconds(30);

    public async Task<IReadOnlyList<AssignmentOption>> ListAsync(CancellationToken cancellationToken)
    {
        var present = userContext.User;
        var own = await resolver.AssignmentsAsync(present.UserId, cancellationToken);
        int[] places = [.. own.Select(user => user.Scope.OrganizationId).Distinct()];
        var names = await cache.GetOrCreateAsync((nameof(AssignmentSource), string.Join(',', places)), entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = _cached;
            return paths.NamesAsync(places, cancellationToken);
        });
        return [.. own.Select(user => new AssignmentOption(
            user.AssignmentId, SignedRole(user), names!.GetValueOrDefault(user.Scope.OrganizationId, ""), user.AssignmentId == present.AssignmentId) { StandsInFor = user.StandsInForName })];
    }

    // 校长（代王芳）
    private string SignedRole(CurrentUser user) => user.StandsInForName.Length == 0 ? roles.InHeader(user.RoleName) : $"{roles.InHeader(user.RoleName)}（代{user.StandsInForName}）";
}
