using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests;

/// <summary>Work behind the screens, as the system or as one of the demo accounts, committed at its end.</summary>
internal static class SiteExtensions
{
    public static Task<T> AsSystemAsync<T>(this Site site, Func<IServiceProvider, Task<T>> work) =>
        site.Services.GetRequiredService<IUnitOfWork>().RunAsync(null, work, TestContext.Current.CancellationToken);

    public static async Task<T> AsAsync<T>(this Site site, string userName, Func<IServiceProvider, Task<T>> work)
    {
        var user = await site.UserAsync(userName);
        return await site.Services.GetRequiredService<IUnitOfWork>().RunAsync(user, work, TestContext.Current.CancellationToken);
    }

    public static Task<CurrentUser> UserAsync(this Site site, string userName) => site.AsSystemAsync(async services =>
        await services.GetRequiredService<IUserResolver>().FindAsync(userName, TestContext.Current.CancellationToken)
        ?? throw new InvalidOperationException($"There is no account {userName}"));
}
