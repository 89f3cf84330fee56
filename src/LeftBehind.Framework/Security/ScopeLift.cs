using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Framework.Security;

internal sealed class ScopeLift(UserContext userContext) : IScopeLift
{
    public async Task<T> RunAsync<T>(Func<Task<T>> work)
    {
        var user = userContext.User;
        userContext.User = user with { Scope = UserScope.Everything };
        try
        {
            return await work();
        }
        finally
        {
            userContext.User = user;
        }
    }
}
