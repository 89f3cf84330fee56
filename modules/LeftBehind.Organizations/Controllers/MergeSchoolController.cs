using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Services;
using LeftBehind.Organizations.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Organizations.Controllers;

/// <summary>Merges a school into another of its county: chosen, looked at, carried out.</summary>
[RequirePermission(Permissions.Manage)]
internal sealed class MergeSchoolController(OrganizationReader reader, SchoolMerger merger, OrganizationRights rights, OrganizationWords words, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/organizations/{id:int}/merge")]
    public async Task<IActionResult> Index(int id, MergeForm form, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (Mergeable(await reader.FindAsync(id, cancellationToken)) is not { } school)
        {
            return NotFound();
        }
        var (preview, fault) = form.Into is null && form.On is null ? (null, null) : await ForecastAsync(school, form, cancellationToken);
        return await ShowAsync(school, form, preview, fault, cancellationToken);
    }

    [HttpPost("/admin/organizations/{id:int}/merge")]
    public async Task<IActionResult> Merge(int id, MergeForm form, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        if (Mergeable(await reader.TrackAsync(id, cancellationToken)) is not { } school)
        {
            return NotFound();
        }
        var (preview, fault) = await ForecastAsync(school, form, cancellationToken);
        fault ??= form.Revision != school.Revision ? text["Somebody else has changed this meanwhile. Look at the preview again."].Value : null;
        if (preview is not { Obstacles.Count: 0 } ready || fault is not null)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return await ShowAsync(school, form, preview, fault, cancellationToken);
        }
        await merger.CarryOutAsync(school, ready, cancellationToken);
        TempData.Flash(FlashKind.Done, text["{0} goes on in {1} from {2:yyyy-MM-dd} on.", school.Name, ready.Into.Name, ready.Merge.On]);
        return LocalRedirect($"/admin/organizations/{ready.Into.Id}");
    }

    private async Task<(MergePreview? Preview, string? Fault)> ForecastAsync(Organization school, MergeForm form, CancellationToken cancellationToken)
    {
        var into = form.Into is { } intoId ? Mergeable(await reader.FindAsync(intoId, cancellationToken)) : null;
        var (preview, fault) = await merger.ForecastAsync(school, into, form.On, cancellationToken);
        return (preview, fault is null ? null : words.Fault(fault));
    }

    private async Task<IActionResult> ShowAsync(Organization school, MergeForm form, MergePreview? preview, string? fault, CancellationToken cancellationToken)
    {
        form.Revision = school.Revision;
        form.On ??= reader.Today;
        return View("Index", new MergePage(school, form, await reader.OthersAsync(school, cancellationToken), reader.Today) { Preview = preview, Fault = fault });
    }

    private Organization? Mergeable(Organization? row) => row is { Level: OrganizationLevel.School } && rights.MayManage(row) ? row : null;
}
