using System.Globalization;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Navigation;
using LeftBehind.Users.Services;

namespace LeftBehind.Users.Controllers;

[SignedIn]
internal sealed class AssignmentController(IAssignmentSource assignments) : Controller
{
    [HttpPost("/account/assignment")]
    public async Task<IActionResult> Switch(int id, CancellationToken cancellationToken)
    {
        if ((await assignments.ListAsync(cancellationToken)).All(option => option.Id != id))
        {
            return NotFound();
        }
        Response.Cookies.Append(UserResolver.AssignmentCookie, id.ToString(CultureInfo.InvariantCulture), new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true });
        return LocalRedirect("/admin");
    }
}
