using LeftBehind.Abstractions.Security;
using LeftBehind.Users.Services;

namespace LeftBehind.Users.Controllers;

/// <summary>The first page after sign-in: what cannot wait, figures, what to do next, and the ways on.</summary>
[SignedIn]
internal sealed class HomeController(FirstPageReader reader) : Controller
{
    [HttpGet("/admin")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => View(await reader.ReadAsync(cancellationToken));

    [HttpGet("/")]
    public IActionResult Root() => LocalRedirect("/admin");
}
