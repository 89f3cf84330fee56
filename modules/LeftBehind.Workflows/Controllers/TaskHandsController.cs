using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Entities;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Controllers;

/// <summary>Who of several in one role does a task: take it, give it back, hand it to a colleague.</summary>
[RequirePermission(Permissions.UseInbox)]
internal sealed class TaskHandsController(TaskQuery query, TaskReader reader, TaskHands hands, IStringLocalizer<Startup> text) : Controller
{
    [HttpPost("/admin/inbox/{id:long}/take")]
    public Task<IActionResult> Take(long id, CancellationToken cancellationToken) =>
        PassAsync(id, _ => Task.FromResult<(int, string)?>((query.User.UserId, query.User.DisplayName)), text["It is yours. Colleagues see that you have it."], cancellationToken);

    [HttpPost("/admin/inbox/{id:long}/release")]
    public Task<IActionResult> Release(long id, CancellationToken cancellationToken) =>
        PassAsync(id, _ => Task.FromResult<(int, string)?>((0, "")), text["It waits for all of you again."], cancellationToken);

    [HttpPost("/admin/inbox/{id:long}/delegate")]
    public Task<IActionResult> Delegate(long id, int to, CancellationToken cancellationToken) =>
        PassAsync(
            id, async task => (await reader.ColleaguesAsync(task, cancellationToken)).TryGetValue(to, out var name) ? (to, name) : null,
            text["It has been handed on."], cancellationToken);

    private async Task<IActionResult> PassAsync(long id, Func<WorkflowTask, Task<(int Id, string Name)?>> to, string done, CancellationToken cancellationToken)
    {
        if (await query.FindAsync(id, cancellationToken) is not { } task || query.User.IsParty(task.SubmittedBy))
        {
            return NotFound();
        }
        if (await to(task) is not { } whom)
        {
            TempData.Flash(FlashKind.Warning, text["Choose somebody in the same role. Who stands in during a holiday is given the role for those days under People."]);
            return LocalRedirect($"/admin/inbox/{id}");
        }
        var passed = await hands.PassAsync(task, whom.Id == 0 ? null : whom.Id, whom.Name, cancellationToken);
        TempData.Flash(passed ? FlashKind.Done : FlashKind.Warning, passed ? done : text["Somebody else has it now, or it is done."]);
        return LocalRedirect($"/admin/inbox/{id}");
    }
}
