using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Rounds.Services;
using LeftBehind.Rounds.ViewModels;

namespace LeftBehind.Rounds.Controllers;

/// <summary>The rounds of the county, and the board of one.</summary>
[RequirePermission(Permissions.View)]
internal sealed class RoundsController(RoundReader rounds, RoundBoardReader board, RoundLog log) : Controller
{
    private int? SchoolId => log.User.Scope is { Kind: ScopeKind.Organization, Level: OrganizationLevel.School } scope ? scope.OrganizationId : null;

    [HttpGet("/admin/rounds")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        View(new RoundList(await rounds.ListAsync(cancellationToken), log.Today) { SchoolId = SchoolId });

    [HttpGet("/admin/rounds/{roundId:long}")]
    public async Task<IActionResult> Board(long roundId, CancellationToken cancellationToken) =>
        await rounds.FindAsync(roundId, cancellationToken) is not { } round ? NotFound()
        : log.IsOfCounty ? View(await board.ReadAsync(round, cancellationToken))
        : SchoolId is { } school ? LocalRedirect($"/admin/rounds/{roundId}/schools/{school}")
        : NotFound();
}
