using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Design;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Controllers;

/// <summary>Draws types: what is drawn is checked while it is drawn, and saved as a new version.</summary>
[RequirePermission(Permissions.Manage)]
internal sealed class DesignerController(TypeDesigner designer, DesignChecker checker, ComparisonWords comparison, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
{
    // A form writes a Chinese character in nine bytes.
    private const int LargestForm = 9 * DesignDocument.Longest;

    [HttpGet("/admin/workflows/new")]
    public IActionResult New() => View("Index", designer.New());

    [HttpGet("/admin/workflows/types/{typeId}/edit")]
    public async Task<IActionResult> Index(string typeId, int? version, CancellationToken cancellationToken) =>
        await designer.OpenAsync(typeId, version, cancellationToken) is { } page ? View(page) : NotFound();

    [HttpPost("/admin/workflows/check")]
    [RequestSizeLimit(LargestForm), RequestFormLimits(ValueLengthLimit = LargestForm)]
    public IActionResult Check(string? drawn) => Json(checker.Check(DesignDocument.Read(drawn)));

    [HttpPost("/admin/workflows/types/{typeId}/edit")]
    [RequestSizeLimit(LargestForm), RequestFormLimits(ValueLengthLimit = LargestForm)]
    public async Task<IActionResult> Save(string typeId, string? drawn, int baseVersion, CancellationToken cancellationToken)
    {
        var type = DesignDocument.Read(drawn);
        var check = checker.Check(type);
        if (type is null || type.WorkflowTypeId != typeId || !check.IsRight)
        {
            return UnprocessableEntity(check);
        }
        var saved = await designer.SaveAsync(type, baseVersion, cancellationToken);
        if (saved.Conflict is { } theirs)
        {
            return Conflict(await TellAsync(type.WorkflowTypeId, baseVersion, theirs, cancellationToken));
        }
        if (saved.IsChanged)
        {
            await audit.RecordAsync(new AuditEntry(AuditAction.Configured, WorkflowTypeSubject.Kind, typeId) { Detail = text["drawn anew"] }, cancellationToken);
        }
        TempData.Flash(FlashKind.Done, saved.IsChanged ? text["Saved as a new version. What is under way ends on the version that it began with."] : text["Nothing had changed: no new version was made."]);
        return Json(new { url = Url.Content($"~/admin/workflows/types/{Uri.EscapeDataString(typeId)}") });
    }

    private async Task<DesignConflict> TellAsync(string typeId, int baseVersion, Entities.WorkflowType theirs, CancellationToken cancellationToken)
    {
        var was = await designer.FindAsync(typeId, baseVersion, cancellationToken);
        var lines = was is null ? [] : comparison.Lines(WorkflowTypeStore.DocumentOf(was), WorkflowTypeStore.DocumentOf(theirs));
        return new(theirs.Version, text["{0} saved version {1} at {2} while you were drawing.", theirs.CreatedByName.Length > 0 ? theirs.CreatedByName : text["the system"], theirs.Version, TaskWords.Moment(theirs.CreatedUtc)])
        {
            Changes = [.. lines.Select(Line)],
        };
    }

    private string Line(ViewModels.TypeChangeLine line) => line.Mark switch
    {
        ViewModels.TypeChangeMark.Added => text["New: {0}", line.What],
        ViewModels.TypeChangeMark.Removed => text["Removed: {0}", line.What],
        _ => line.Before.Length == 0 && line.After.Length == 0 ? line.What : text["{0}: {1} → {2}", line.What, line.Before, line.After],
    };
}
