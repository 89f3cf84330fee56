using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Services;
using LeftBehind.Organizations.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Organizations.Controllers;

[RequirePermission(Permissions.ManageTerms)]
internal sealed class TermsController(TermEditor terms, OrganizationWords words, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/school-years/{start:int:range(2000,2100)}")]
    public async Task<IActionResult> Index(int start, CancellationToken cancellationToken) =>
        terms.MaySet ? View(new TermsPage(new(start), await terms.FormAsync(new(start), cancellationToken))) : NotFound();

    [HttpPost("/admin/school-years/{start:int:range(2000,2100)}")]
    public async Task<IActionResult> Index(int start, TermsForm form, CancellationToken cancellationToken)
    {
        var year = new SchoolYear(start);
        if (!terms.MaySet)
        {
            return NotFound();
        }
        foreach (var fault in ModelState.IsValid ? SchoolCalendarRules.Faults(year, form.Terms(year)) : [])
        {
            ModelState.AddModelError("", words.Fault(fault));
        }
        if (ModelState.IsValid && !await terms.SetAsync(year, form, cancellationToken))
        {
            ModelState.AddModelError("", text["Somebody else has changed this meanwhile. Load the page again."]);
        }
        if (!ModelState.IsValid)
        {
            return View(new TermsPage(year, form));
        }
        TempData.Flash(FlashKind.Done, text["Saved."]);
        return LocalRedirect("/admin/school-years");
    }
}
