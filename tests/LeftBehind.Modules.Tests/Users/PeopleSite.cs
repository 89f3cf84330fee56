using LeftBehind.Abstractions.Data;
using LeftBehind.Testing;
using LeftBehind.Users.Entities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Users;

internal static class PeopleSite
{
    public static Task<User> AccountAsync(this Site site, string userName) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Set<User>().AsNoTracking().SingleAsync(user => user.UserName == userName, TestContext.Current.CancellationToken));

    public static Task<List<Assignment>> AssignmentsAsync(this Site site, string userName) => site.AsSystemAsync(async services =>
    {
        var userId = (await site.AccountAsync(userName)).Id;
        return await services.GetRequiredService<IDocumentSession>().QueryOutsideScope<Assignment>().Where(row => row.UserId == userId).OrderBy(row => row.Id).ToListAsync(TestContext.Current.CancellationToken);
    });

    public static Task<int> CountOfAccountsAsync(this Site site) => site.AsSystemAsync(services =>
        services.GetRequiredService<IDocumentSession>().Set<User>().CountAsync(TestContext.Current.CancellationToken));

    /// <summary>Gives a role past all rules.</summary>
    public static Task<bool> GiveAsync(this Site site, string userName, string role, int organizationId) => site.AsSystemAsync(async services =>
    {
        var row = new Assignment { UserId = (await site.AccountAsync(userName)).Id, Role = role, OrganizationId = organizationId, From = new DateOnly(2026, 1, 1) };
        services.GetRequiredService<IDocumentSession>().Set<Assignment>().Add(row);
        return true;
    });
}
