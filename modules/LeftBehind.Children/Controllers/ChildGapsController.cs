using System.Globalization;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Tables;
using LeftBehind.Children.Import;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;
using LeftBehind.Ui.Screens;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Children.Controllers;

/// <summary>What the school's list did not say: filled in on a grid, or in a workbook of only the missing cells.</summary>
[RequirePermission(Permissions.Import)]
internal sealed class ChildGapsController(GapReader reader, GapSaver saver, GapWorkbook workbook, IStringLocalizer<Startup> text) : Controller
{
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    [HttpGet("/admin/children/missing")]
    public async Task<IActionResult> Index(int? schoolClass, CancellationToken cancellationToken) =>
        View(Page(await reader.ListAsync(cancellationToken), schoolClass));

    [HttpPost("/admin/children/missing")]
    public async Task<IActionResult> Index(int? schoolClass, GapForm form, CancellationToken cancellationToken)
    {
        var (saved, faults) = await saver.SaveAsync(form, cancellationToken);
        if (faults.Count > 0)
        {
            var shown = await reader.FindAsync([.. form.Rows.Select(row => row.Id ?? "")], cancellationToken);
            // Whatever has been done so far is undone with it.
            ModelState.AddModelError("", text["Nothing has been saved yet: {0} cells are marked. Correct them and save again.", faults.Count]);
            return View(Page(await reader.ListAsync(cancellationToken), schoolClass) with { Files = shown, Columns = reader.Gaps, Typed = form, Faults = faults });
        }

        TempData.Flash(FlashKind.Done, text["Saved: {0} files completed.", saved]);
        return LocalRedirect($"/admin/children/missing{(schoolClass is { } chosen ? $"?schoolClass={chosen}" : "")}");
    }

    [HttpGet("/admin/children/missing/workbook")]
    public async Task<IActionResult> Download([FromServices] IAuditLog audit, [FromServices] TimeProvider time, CancellationToken cancellationToken)
    {
        var files = await reader.ListAsync(cancellationToken);
        var name = DownloadName.Of(text["To be filled in"], Abstractions.Calendar.ChinaTime.Today(time), TableFormat.Xlsx);
        await audit.RecordNowAsync(new AuditEntry(AuditAction.Exported, ChildType.Name, "") { Detail = $"{name} × {files.Count}" }, cancellationToken);
        return File(workbook.Write(files), Workbook, name);
    }

    private GapPage Page(IReadOnlyList<GapFile> files, int? schoolClass)
    {
        var shown = files.Where(file => schoolClass is null || file.Class.Id == schoolClass).Take(GapPage.RowsOnAPage).ToList();
        return new GapPage(shown, [.. reader.Gaps.Where(gap => shown.Exists(file => gap.IsMissing(file.File)))])
        {
            Total = files.Count,
            Class = schoolClass,
            Classes = [.. files.GroupBy(file => file.Class.Id).Select(group => new SelectListItem(
                $"{ClassRules.Display(group.First().Class.Cohort, reader.Year)}（{group.Count()}）", group.Key.ToString(CultureInfo.InvariantCulture), group.Key == schoolClass))],
        };
    }
}
