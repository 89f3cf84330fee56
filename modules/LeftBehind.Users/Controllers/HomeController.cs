using LeftBehind.Abstractions.Navigation;
using LeftBehind.Abstractions.Security;

namespace LeftBehind.Users.Controllers;

/// <summary>The first page after sign-in: who one is here, and the ways on.</summary>
[SignedIn]
internal sealed class HomeController(IUserContext userContext, INavigationManager navigation) : Controller
{
    [HttpGet("/admin")]
    public IActionResult Index() => View((userContext.User, navigation.Build().Where(item => item.Url != "/admin").ToList()));

    [HttpGet("/")]
    public IActionResult Root() => LocalRedirect("/admin");
}
