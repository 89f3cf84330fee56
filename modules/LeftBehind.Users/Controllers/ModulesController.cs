using LeftBehind.Abstractions.Modules;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Users.Services;

namespace LeftBehind.Users.Controllers;

/// <summary>What the site offers, switched on and off as a whole. Nothing is lost by switching off: what was entered is there again afterwards.</summary>
[RequirePermission(Permissions.ManageModules)]
internal sealed class ModulesController(IModuleCatalog catalog, ModuleWords words, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/modules")]
    public IActionResult Index() => View(words.List());

    [HttpPost("/admin/modules")]
    public async Task<IActionResult> Index(string id, bool on, CancellationToken cancellationToken)
    {
        if (catalog.Modules.FirstOrDefault(module => module.Id == id) is not { } module)
        {
            return NotFound();
        }
        if (await catalog.SwitchAsync(id, on, cancellationToken) is { } refusal)
        {
            TempData.Flash(FlashKind.Warning, refusal);
            return LocalRedirect("/admin/modules");
        }
        await audit.RecordNowAsync(new AuditEntry(AuditAction.Configured, ModuleSubject.Kind, id) { Detail = on ? text["switched on"] : text["switched off"] }, cancellationToken);
        TempData.Flash(FlashKind.Done, on ? text["{0} is switched on.", words.NameOf(module)] : text["{0} is switched off. What was entered in it is kept.", words.NameOf(module)]);
        return LocalRedirect("/admin/modules");
    }
}
