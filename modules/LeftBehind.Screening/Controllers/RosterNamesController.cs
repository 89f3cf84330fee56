using LeftBehind.Abstractions.Security;
using LeftBehind.Screening.Services;
using LeftBehind.Screening.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Screening.Controllers;

/// <summary>Puts pupils on a class's list: pasted, from last term, from the files that there are.</summary>
[RequirePermission(Permissions.Screen)]
internal sealed class RosterNamesController(RosterReader reader, RosterEditor editor, RosterFiles files, IStringLocalizer<Startup> text) : Controller
{
    /// <summary>All the names or none: what was pasted stays in its field until every line of it is right.</summary>
    [HttpPost("/admin/screening/{classId:int}/names")]
    public async Task<IActionResult> Paste(int classId, string? names, CancellationToken cancellationToken)
    {
        var pasted = ScreeningRules.Names(names);
        var fault = pasted.Faults.Count > 0 ? text["There is no name in line {0}. Nothing was added yet.", string.Join(text[", "], pasted.Faults)]
            : pasted.Names.Count == 0 ? text["Paste at least one name."] : null;
        return fault is null
            ? await AddAsync(classId, _ => Task.FromResult(pasted.Names), names, cancellationToken)
            : await AgainAsync(classId, names, fault, cancellationToken);
    }

    [HttpPost("/admin/screening/{classId:int}/names/earlier")]
    public Task<IActionResult> Earlier(int classId, CancellationToken cancellationToken) => AddAsync(
        classId,
        async term => [.. (await reader.PupilsAsync(classId, ScreeningRules.Before(term), cancellationToken)).Select(pupil => pupil.Name)],
        null,
        cancellationToken);

    [HttpPost("/admin/screening/{classId:int}/names/files")]
    public Task<IActionResult> Files(int classId, CancellationToken cancellationToken) => AddAsync(
        classId,
        async _ => [.. (await reader.FilesAsync(classId, cancellationToken)).SelectMany(same => same.Select(_ => same.Key))],
        null,
        cancellationToken);

    /// <summary>Begins the file of a pupil who was found to need one.</summary>
    [HttpPost("/admin/screening/{classId:int}/pupils/{pupilId:long}/file"), RequirePermission(Permissions.EditChildren)]
    public async Task<IActionResult> Begin(int classId, long pupilId, List<MarkForm> marks, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(classId, cancellationToken) is not (_, var term))
        {
            return NotFound();
        }
        var key = ScreeningRules.KeyOf(term);
        if (await reader.ClosureAsync(classId, key, cancellationToken) is null)
        {
            await editor.MarkAsync(classId, key, marks, cancellationToken);
        }
        return await files.BeginAsync(classId, key, pupilId, cancellationToken) is { } file ? LocalRedirect($"/admin/children/{file}/edit") : NotFound();
    }

    private async Task<IActionResult> AddAsync(int classId, Func<int, Task<IReadOnlyList<string>>> names, string? pasted, CancellationToken cancellationToken)
    {
        if (await reader.FindAsync(classId, cancellationToken) is not (_, var term))
        {
            return NotFound();
        }
        var key = ScreeningRules.KeyOf(term);
        if (await reader.ClosureAsync(classId, key, cancellationToken) is not null)
        {
            return await AgainAsync(classId, pasted, text["The class is closed for this term. Open it again to change its list."], cancellationToken);
        }
        if (await editor.AddAsync(classId, key, await names(key), cancellationToken) is not { } added)
        {
            return await AgainAsync(classId, pasted, text["More than {0} pupils: that is no class. Nothing was added yet.", ScreeningRules.MostPupils], cancellationToken);
        }
        TempData.Flash(FlashKind.Done, added == 0 ? text["All of them stand on the list already."] : text["{0} pupils added.", added]);
        return LocalRedirect($"/admin/screening/{classId}");
    }

    private async Task<IActionResult> AgainAsync(int classId, string? pasted, string fault, CancellationToken cancellationToken) =>
        await reader.ReadAsync(classId, cancellationToken) is { } page ? View("Roster", page with { Pasted = pasted, PasteFault = fault }) : NotFound();
}
