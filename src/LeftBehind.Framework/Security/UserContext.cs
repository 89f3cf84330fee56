using LeftBehind.Abstractions.Security;

namespace LeftBehind.Framework.Security;

/// <summary>Set once by the middleware, the unit of work or the job runner.</summary>
internal sealed class UserContext : IUserContext
{
    public CurrentUser User { get; set; } = CurrentUser.Anonymous;
}
