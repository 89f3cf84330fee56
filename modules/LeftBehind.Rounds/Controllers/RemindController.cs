using LeftBehind.Abstractions.Security;
using LeftBehind.Rounds.Entities;
using LeftBehind.Rounds.Services;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Rounds.Controllers;

/// <summary>催报</summary>
[RequirePermission(Permissions.Manage)]
internal sealed class RemindController(RoundReader rounds, RoundBoardReader board, RoundReminders reminders, RoundLog log, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/rounds/{roundId:long}/remind")]
    public async Task<IActionResult> Index(long roundId, CancellationToken cancellationToken)
    {
        if (!log.IsOfCounty || await rounds.FindAsync(roundId, cancellationToken) is not { } round)
        {
            return NotFound();
        }
        var count = round.ClosedUtc is null ? await reminders.RemindAsync(await board.ReadAsync(round, cancellationToken), cancellationToken) : 0;
        if (count > 0)
        {
            await log.RecordAsync(AuditAction.Answered, nameof(CollectionRound), RoundEditor.IdOf(round), round.OrganizationId, cancellationToken, $"× {count}");
        }
        TempData.Flash(count > 0 ? FlashKind.Done : FlashKind.Notice, count > 0 ? text["{0} schools have been reminded: their principals and clerks find a message.", count] : text["There is no school to remind, or all were reminded within the last hour."]);
        return LocalRedirect($"/admin/rounds/{roundId}");
    }
}
