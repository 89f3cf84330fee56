using LeftBehind.Abstractions.Recipes;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Recipes;
using LeftBehind.Workflows.Services;

namespace LeftBehind.Workflows.Controllers;

/// <summary>Takes types in from a recipe file, or says everything that is missing.</summary>
[RequirePermission(Permissions.Manage)]
internal sealed class WorkflowImportController(UploadedRecipe recipes, WorkflowTypeStep step, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
{
    private const int LargestFile = 2 * 1024 * 1024;

    [HttpGet("/admin/workflows/import")]
    public IActionResult Index() => View(Array.Empty<string>());

    [HttpPost("/admin/workflows/import")]
    [RequestSizeLimit(LargestFile)]
    public async Task<IActionResult> Index(IFormFile? file, CancellationToken cancellationToken)
    {
        try
        {
            var (steps, others) = await recipes.ReadAsync(file, cancellationToken);
            foreach (var one in steps)
            {
                await step.ExecuteAsync(one, cancellationToken);
            }
            await audit.RecordAsync(new AuditEntry(AuditAction.Imported, WorkflowTypeSubject.Kind, ""), cancellationToken);
            TempData.Flash(FlashKind.Done, others.Count == 0 ? text["The workflows have been taken in."] : text["The workflows have been taken in. The file's other steps were passed over: {0}.", string.Join("、", others)]);
            return LocalRedirect("/admin/workflows");
        }
        catch (RecipeException refused)
        {
            return new ViewResult { ViewName = nameof(Index), StatusCode = StatusCodes.Status422UnprocessableEntity, ViewData = With(refused.Message.Split('\n')), TempData = TempData };
        }
    }

    private Microsoft.AspNetCore.Mvc.ViewFeatures.ViewDataDictionary With(string[] problems)
    {
        ViewData.Model = problems;
        return ViewData;
    }
}
