using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Forms.Annexes;
using LeftBehind.Forms.Services;
using LeftBehind.Forms.ViewModels;
using LeftBehind.Organizations.Entities;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Forms.Controllers;

/// <summary>Annex 2 as it was handed in on a day.</summary>
[RequirePermission(Permissions.View)]
internal sealed class Annex2IssueController(FormPlaces places, Annex2Issues issues, Annex2Compiler compiler, FormLog log, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/forms/annex2/{schoolId:int}/issues"), RequirePermission(Permissions.Issue)]
    public async Task<IActionResult> Keep(int schoolId, FormChoice choice, CancellationToken cancellationToken)
    {
        if (await places.FindAsync(schoolId, cancellationToken, OrganizationLevel.School) is not { } school)
        {
            return NotFound();
        }
        var on = places.Day(choice.On);
        var document = await compiler.OfPlaceAsync(school, on, drafts: false, cancellationToken);
        var issueId = await issues.KeepAsync(school, on, document, cancellationToken);
        TempData.Flash(FlashKind.Done, text["Kept as handed in. Print it from here, also in years to come."]);
        return LocalRedirect($"/admin/forms/issues/{issueId}");
    }

    [HttpGet("/admin/forms/issues/{issueId}")]
    public async Task<IActionResult> Index(string issueId, CancellationToken cancellationToken)
    {
        if (await FindAsync(issueId, cancellationToken) is not var (school, on, document))
        {
            return NotFound();
        }
        var mark = await log.PrintedAsync("Annex2", school, document.Entries.Count, cancellationToken);
        return View("Annex2", new Annex2Screen(
            new(text["Summary form (annex 2)"], $"/admin/forms/issues/{issueId}")
            {
                Place = school,
                On = on,
                Notice = text["As handed in for {0:yyyy-MM-dd}. What has been changed in the files since does not show here.", on],
            },
            document.Sheet(on) with { Mark = mark }));
    }

    [HttpGet("/admin/forms/issues/{issueId}/file")]
    [HttpPost("/admin/forms/issues/{issueId}/file")]
    public async Task<IActionResult> Workbook(string issueId, CancellationToken cancellationToken) =>
        await FindAsync(issueId, cancellationToken) is not var (school, on, document) ? NotFound()
            : log.Exported(
                FormLog.EntryOf(AuditAction.Exported, "Annex2", school), $"汇总表-{school.Name}-{on:yyyyMMdd}",
                _ => Task.FromResult<(int, Action<Stream, string>)>((document.Entries.Count, (output, mark) => Annex2Workbook.Write(output, document.Sheet(on) with { Mark = mark }))));

    private async Task<(Organization School, DateOnly On, Annex2Document Document)?> FindAsync(string issueId, CancellationToken cancellationToken) =>
        await issues.FindAsync(issueId, cancellationToken) is { SchoolId: { } schoolId } issue
        && await places.FindAsync(schoolId, cancellationToken, OrganizationLevel.School) is { } school
            ? (school, issue.FilledOn, Annex2Issues.Read(issue))
            : null;
}
