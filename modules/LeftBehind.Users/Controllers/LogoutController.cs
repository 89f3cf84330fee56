using System.Globalization;
using LeftBehind.Abstractions.Security;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace LeftBehind.Users.Controllers;

[SignedIn]
internal sealed class LogoutController(IAuditLog audit, IUserContext userContext) : Controller
{
    [HttpPost("/logout")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        await audit.RecordAsync(new AuditEntry(AuditAction.SignedOut, "User", userContext.User.UserId.ToString(CultureInfo.InvariantCulture)), cancellationToken);
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return LocalRedirect("/login");
    }
}
