using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Framework.Security;
using Microsoft.Extensions.DependencyInjection;

namespace LeftBehind.Framework.Data;

internal sealed class UnitOfWork(IServiceScopeFactory scopes) : IUnitOfWork
{
    public async Task<T> RunAsync<T>(CurrentUser? user, Func<IServiceProvider, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<UserContext>().User = user ?? CurrentUser.System;
        var result = await work(scope.ServiceProvider);
        await scope.ServiceProvider.GetRequiredService<DocumentSession>().CommitAsync(cancellationToken);
        return result;
    }
}
