using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Events;
using LeftBehind.Abstractions.Security;
using LeftBehind.Testing;
using LeftBehind.Users.Entities;
using Microsoft.AspNetCore.Identity;
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

    /// <summary>A new account with one role, past all rules.</summary>
    /// <returns>Its sign-in name.</returns>
    public static Task<string> AddPersonAsync(this Site site, string userName, string name, string role, int organizationId) => site.AsSystemAsync(async services =>
    {
        var user = new User().Named(userName, name);
        Assert.True((await services.GetRequiredService<UserManager<User>>().CreateAsync(user, DemoAccounts.Password)).Succeeded);
        services.GetRequiredService<IDocumentSession>().Set<Assignment>().Add(new() { UserId = user.Id, Role = role, OrganizationId = organizationId, From = new(2026, 1, 1) });
        return userName;
    });

    /// <summary>Takes all roles from an account, as the page of people does.</summary>
    public static Task<int> EndRoleAsync(this Site site, string userName) => site.AsSystemAsync(async services =>
    {
        var (session, stop) = (services.GetRequiredService<IDocumentSession>(), TestContext.Current.CancellationToken);
        var userId = (await site.AccountAsync(userName)).Id;
        var places = await session.Set<Assignment>().Where(row => row.UserId == userId).Select(row => row.OrganizationId).ToListAsync(stop);
        await session.BeginAsync(stop);
        var ended = await session.Set<Assignment>().Where(row => row.UserId == userId).ExecuteDeleteAsync(stop);
        await services.GetRequiredService<IEventPublisher>().PublishAsync(new RoleHoldersChanged(places), stop);
        return ended;
    });
}
