using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Rounds.Entities;
using LeftBehind.Rounds.Services;
using LeftBehind.Rounds.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Rounds.Controllers;

/// <summary>A school in a round: what it has to do, and the hand-in; the county's extension and its hand-in for the school.</summary>
[RequirePermission(Permissions.View)]
internal sealed class SchoolRoundController(RoundReader rounds, SchoolRoundReader reader, ListHandIn handIn, RoundEditor editor, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/rounds/{roundId:long}/schools/{schoolId:int}")]
    public async Task<IActionResult> Index(long roundId, int schoolId, CancellationToken cancellationToken) =>
        await FindAsync(roundId, schoolId, cancellationToken) is var (round, school) ? View(await reader.ReadAsync(round, school, cancellationToken)) : NotFound();

    [HttpPost("/admin/rounds/{roundId:long}/schools/{schoolId:int}"), RequirePermission(Permissions.HandIn)]
    public Task<IActionResult> HandIn(long roundId, int schoolId, string? signedName, bool nil, CancellationToken cancellationToken) =>
        HandInAsync(roundId, schoolId, nil ? signedName ?? "" : null, cancellationToken);

    [HttpPost("/admin/rounds/{roundId:long}/schools/{schoolId:int}/for"), RequirePermission(Permissions.Manage)]
    public Task<IActionResult> HandInFor(long roundId, int schoolId, string? signedName, bool nil, CancellationToken cancellationToken) =>
        HandInAsync(roundId, schoolId, nil ? signedName ?? "" : null, cancellationToken);

    [HttpPost("/admin/rounds/{roundId:long}/schools/{schoolId:int}/extension"), RequirePermission(Permissions.Manage)]
    public async Task<IActionResult> Extend(long roundId, int schoolId, ExtensionForm form, CancellationToken cancellationToken)
    {
        if (await FindAsync(roundId, schoolId, cancellationToken) is not var (round, school))
        {
            return NotFound();
        }
        var (until, reason) = (form.Until ?? default, form.Reason?.Trim() ?? "");
        if (RoundRules.ExtensionFault(round.EntryDeadline, until, reason, reader.Today) is { } fault)
        {
            TempData.Flash(FlashKind.Failed, text[fault]);
        }
        else
        {
            await editor.ExtendAsync(round, school, until, reason, cancellationToken);
            TempData.Flash(FlashKind.Done, text["{0} has until {1}, 24:00.", school.Name, RoundWords.Day(until)]);
        }
        return LocalRedirect($"/admin/rounds/{roundId}/schools/{schoolId}");
    }

    private async Task<IActionResult> HandInAsync(long roundId, int schoolId, string? signedName, CancellationToken cancellationToken)
    {
        if (await FindAsync(roundId, schoolId, cancellationToken) is not var (round, school))
        {
            return NotFound();
        }
        var fault = await handIn.HandInAsync(round, school, signedName, cancellationToken);
        TempData.Flash(fault is null ? FlashKind.Done : FlashKind.Failed, fault is null ? text["Handed in. The county sees it now."] : text[fault]);
        return LocalRedirect($"/admin/rounds/{roundId}/schools/{schoolId}");
    }

    private async Task<(CollectionRound Round, Organization School)?> FindAsync(long roundId, int schoolId, CancellationToken cancellationToken) =>
        await rounds.FindAsync(roundId, cancellationToken) is { } round && await rounds.SchoolAsync(schoolId, cancellationToken) is { } school && school.CountyId == round.OrganizationId
            ? (round, school) : null;
}
