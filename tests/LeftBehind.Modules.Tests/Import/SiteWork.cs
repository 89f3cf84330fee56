using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Testing;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Modules.Tests.Import;

internal static class SiteWork
{
    /// <summary>Runs work in one unit of work, acting as a demo account.</summary>
    public static async Task<T> AsAsync<T>(this Site site, string userName, Func<IServiceProvider, Task<T>> work)
    {
        var stop = TestContext.Current.CancellationToken;
        var units = site.Services.GetRequiredService<IUnitOfWork>();
        var user = await units.RunAsync(null, services => services.GetRequiredService<IUserResolver>().FindAsync(userName, stop), stop);
        return await units.RunAsync(user, work, stop);
    }
}
