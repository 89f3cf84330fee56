using LeftBehind.Abstractions.Security;
using LeftBehind.Screening.Services;
using LeftBehind.Screening.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Screening.Controllers;

/// <summary>Goes through a class pupil by pupil (S17).</summary>
[RequirePermission(Permissions.View)]
internal sealed class RosterController(RosterReader reader, RosterEditor editor, IAuditLog audit, TimeProvider time, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/screening/{classId:int}")]
    public async Task<IActionResult> Index(int classId, CancellationToken cancellationToken)
    {
        if (await reader.ReadAsync(classId, cancellationToken) is not { } page)
        {
            return NotFound();
        }
        await audit.RecordNowAsync(new(AuditAction.Opened, RosterSubject.Kind, RosterSubject.IdOf(classId)) { OrganizationId = classId }, cancellationToken);
        return View("Roster", page);
    }

    [HttpPost("/admin/screening/{classId:int}"), RequirePermission(Permissions.Screen)]
    public Task<IActionResult> Mark(int classId, List<MarkForm> marks, CancellationToken cancellationToken) =>
        OnOpenListAsync(classId, marks, _ => Task.FromResult((FlashKind.Done, text["Saved."].Value)), cancellationToken);

    [HttpPost("/admin/screening/{classId:int}/remove/{pupilId:long}"), RequirePermission(Permissions.Screen)]
    public Task<IActionResult> Remove(int classId, long pupilId, List<MarkForm> marks, CancellationToken cancellationToken) => OnOpenListAsync(classId, marks, async term =>
    {
        await editor.RemoveAsync(classId, term, pupilId, cancellationToken);
        return (FlashKind.Done, text["Taken off the list."]);
    }, cancellationToken);

    [HttpPost("/admin/screening/{classId:int}/close"), RequirePermission(Permissions.Screen)]
    public Task<IActionResult> Close(int classId, List<MarkForm> marks, CancellationToken cancellationToken) => OnOpenListAsync(
        classId,
        marks,
        async term => await editor.CloseAsync(classId, term, time.GetUtcNow().UtcDateTime, cancellationToken)
            ? (FlashKind.Done, text["The class has been gone through."])
            : (FlashKind.Warning, text["The marks are saved. The class can be closed when every pupil has one."]),
        cancellationToken);

    [HttpPost("/admin/screening/{classId:int}/reopen"), RequirePermission(Permissions.Screen)]
    public async Task<IActionResult> Reopen(int classId, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(classId, cancellationToken) is not (_, var term))
        {
            return NotFound();
        }
        await editor.ReopenAsync(classId, ScreeningRules.KeyOf(term), cancellationToken);
        return LocalRedirect($"/admin/screening/{classId}");
    }

    // Every button of the list sends the marks along: what was ticked is never lost because another button was pressed.
    private async Task<IActionResult> OnOpenListAsync(int classId, List<MarkForm> marks, Func<int, Task<(FlashKind Kind, string Words)>> change, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(classId, cancellationToken) is not (_, var term))
        {
            return NotFound();
        }
        var key = ScreeningRules.KeyOf(term);
        if (await reader.ClosureAsync(classId, key, cancellationToken) is not null)
        {
            TempData.Flash(FlashKind.Failed, text["The class is closed for this term. Open it again to change its list."]);
            return LocalRedirect($"/admin/screening/{classId}");
        }
        if (await editor.MarkAsync(classId, key, marks, cancellationToken) is { Count: > 0 } conflicts)
        {
            TempData.Flash(FlashKind.Warning, text["{0} pupils have been marked otherwise by somebody else meanwhile. What stands there now is theirs; please look again. The other marks are saved.", conflicts.Count]);
            return LocalRedirect($"/admin/screening/{classId}");
        }
        var (kind, words) = await change(key);
        TempData.Flash(kind, words);
        return LocalRedirect($"/admin/screening/{classId}");
    }
}
