using LeftBehind.Ui.Navigation;

namespace LeftBehind.AdminTheme.ViewComponents;

/// <summary>In which of their assignments the user acts, and the way to another.</summary>
public sealed class AssignmentSwitcherViewComponent(IEnumerable<IAssignmentSource> sources) : ViewComponent
{
    public async Task<IViewComponentResult> InvokeAsync()
    {
        var assignments = new List<AssignmentOption>();
        foreach (var source in sources)
        {
            assignments.AddRange(await source.ListAsync(HttpContext.RequestAborted));
        }

        return View(assignments);
    }
}
