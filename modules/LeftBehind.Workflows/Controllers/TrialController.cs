using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Design;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.Trial;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Controllers;

/// <summary>Tries a type on a record of one's own scope: nothing is written or sent.</summary>
[RequirePermission(Permissions.View)]
internal sealed class TrialController(WorkflowTypeReader reader, TrialDesk desk, IUserContext users, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
{
    private const int LargestForm = 9 * DesignDocument.Longest;

    [HttpGet("/admin/workflows/types/{typeId}/trial")]
    public Task<IActionResult> Index(string typeId, int? version, CancellationToken cancellationToken) =>
        ShowAsync(typeId, new() { Version = version }, cancellationToken);

    [HttpPost("/admin/workflows/types/{typeId}/trial")]
    [RequestSizeLimit(LargestForm), RequestFormLimits(ValueLengthLimit = LargestForm)]
    public Task<IActionResult> Index(string typeId, TrialForm form, CancellationToken cancellationToken)
    {
        form.Advance();
        // The page says what comes next, and not what came.
        ModelState.Clear();
        return ShowAsync(typeId, form, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(string typeId, TrialForm form, CancellationToken cancellationToken)
    {
        if (await TypeAsync(typeId, form, cancellationToken) is not { } type)
        {
            return NotFound();
        }
        var page = await desk.PrepareAsync(type, form, cancellationToken);
        if (!form.Begun || page.Problems.Count > 0)
        {
            return View("Index", page);
        }
        if (await desk.SubjectAsync(page, cancellationToken) is not var (subject, item))
        {
            ModelState.AddModelError("", text["Choose a record, or a school."]);
            return View("Index", page);
        }
        await LogAsync(subject, item, cancellationToken);
        return View("Index", await desk.RunAsync(page, subject, item, cancellationToken));
    }

    /// <summary>What is drawn and not saved is for those alone who may draw.</summary>
    private async Task<WorkflowTypeDocument?> TypeAsync(string typeId, TrialForm form, CancellationToken cancellationToken) =>
        form.Drawn is { Length: > 0 } drawn
            ? users.User.Has(Permissions.Manage) && DesignDocument.Read(drawn) is { } type && type.WorkflowTypeId == typeId ? type : null
            : (await reader.PageAsync(typeId, form.Version, cancellationToken))?.Type;

    private Task LogAsync(WorkflowSubject subject, ContentItem? item, CancellationToken cancellationToken) => item is null ? Task.CompletedTask : audit.RecordNowAsync(
        new AuditEntry(AuditAction.Opened, item.ContentType, item.ContentItemId) { OrganizationId = subject.OrganizationId, Detail = text["to try a workflow on it"] }, cancellationToken);
}
