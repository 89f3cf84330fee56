using LeftBehind.Abstractions.Security;
using LeftBehind.Policy.Services;

namespace LeftBehind.Policy.Controllers;

[SignedIn]
internal sealed class PolicyController(PolicyText policy) : Controller
{
    [HttpGet("/admin/policy")]
    public IActionResult Index() => View(policy);
}
