using LeftBehind.Abstractions.Setup;
using LeftBehind.Users.ViewModels;
using Microsoft.AspNetCore.Authorization;

namespace LeftBehind.Users.Controllers;

/// <summary>The first page of an empty site. The framework closes it once the site is set up.</summary>
[AllowAnonymous]
internal sealed class SetupController(ISiteSetup setup) : Controller
{
    [HttpGet("/setup")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => await FormAsync(new SetupForm(), cancellationToken);

    [HttpPost("/setup")]
    public async Task<IActionResult> Index(SetupForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return await FormAsync(form, cancellationToken);
        }
        var errors = await setup.RunAsync(new SetupRequest(form.Token!, form.Recipe!, form.AdminUserName!, form.AdminPassword!), cancellationToken);
        foreach (var error in errors)
        {
            ModelState.AddModelError(error.Member, error.Message);
        }
        return errors.Count == 0 ? LocalRedirect("/login") : await FormAsync(form, cancellationToken);
    }

    private async Task<IActionResult> FormAsync(SetupForm form, CancellationToken cancellationToken)
    {
        form.Recipes = await setup.ListAsync(cancellationToken);
        form.Recipe ??= form.Recipes is [var only] ? only.Name : null;
        return View("Index", form);
    }
}
