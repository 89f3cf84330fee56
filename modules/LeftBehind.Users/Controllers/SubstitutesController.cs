using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Users.Entities;
using LeftBehind.Users.Services;
using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Controllers;

/// <summary>Who stands in during a holiday or an illness: named by oneself, or for somebody absent by whoever gives that role.</summary>
[SignedIn]
internal sealed class SubstitutesController(SubstituteReader reader, SubstituteEditor editor, IUserContext userContext, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/account/substitutes/{acting:long}")]
    public Task<IActionResult> Own(long acting, CancellationToken cancellationToken) => ShowAsync(acting, userContext.User.UserId, cancellationToken);

    [HttpPost("/account/substitutes/{acting:long}")]
    public Task<IActionResult> NameOwn(long acting, SubstituteForm form, CancellationToken cancellationToken) => NameAsync(acting, userContext.User.UserId, form, cancellationToken);

    [HttpPost("/account/substitutes/{acting:long}/end")]
    public Task<IActionResult> EndOwn(long acting, long substitute, CancellationToken cancellationToken) => EndAsync(acting, userContext.User.UserId, substitute, cancellationToken);

    [HttpGet("/admin/people/{id:int}/roles/{assignment:long}/substitutes"), RequirePermission(Permissions.Manage)]
    public Task<IActionResult> Index(int id, long assignment, CancellationToken cancellationToken) => ShowAsync(assignment, id, cancellationToken);

    [HttpPost("/admin/people/{id:int}/roles/{assignment:long}/substitutes"), RequirePermission(Permissions.Manage)]
    public Task<IActionResult> Name(int id, long assignment, SubstituteForm form, CancellationToken cancellationToken) => NameAsync(assignment, id, form, cancellationToken);

    [HttpPost("/admin/people/{id:int}/roles/{assignment:long}/substitutes/end"), RequirePermission(Permissions.Manage)]
    public Task<IActionResult> End(int id, long assignment, long substitute, CancellationToken cancellationToken) => EndAsync(assignment, id, substitute, cancellationToken);

    private async Task<IActionResult> ShowAsync(long assignment, int userId, CancellationToken cancellationToken) =>
        await FindAsync(assignment, userId, cancellationToken) is { } row
            ? View("Index", await reader.PageAsync(row, new SubstituteForm { From = reader.Today }, cancellationToken))
            : NotFound();

    private async Task<IActionResult> NameAsync(long assignment, int userId, SubstituteForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(assignment, userId, cancellationToken) is not { } row)
        {
            return NotFound();
        }
        if (ModelState.IsValid && await editor.NameAsync(row, form, cancellationToken) is { } fault)
        {
            ModelState.AddModelError($"Form.{fault.Member}", fault.Text);
        }
        var page = await reader.PageAsync(row, form, cancellationToken);
        if (!ModelState.IsValid)
        {
            return View("Index", page);
        }
        TempData.Flash(FlashKind.Done, text["Named. The substitute finds the role at the top of the page within a minute."]);
        return LocalRedirect(page.Action);
    }

    private async Task<IActionResult> EndAsync(long assignment, int userId, long substitute, CancellationToken cancellationToken)
    {
        if (await FindAsync(assignment, userId, cancellationToken) is not { } row || !await editor.EndAsync(row, substitute, cancellationToken))
        {
            return NotFound();
        }
        TempData.Flash(FlashKind.Done, text["Ended."]);
        return LocalRedirect((await reader.PageAsync(row, new(), cancellationToken)).Action);
    }

    private async Task<Assignment?> FindAsync(long assignment, int userId, CancellationToken cancellationToken) =>
        await reader.FindAsync(assignment, cancellationToken) is { } row && row.UserId == userId ? row : null;
}
