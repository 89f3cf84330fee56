using LeftBehind.Abstractions.Security;
using LeftBehind.Audit.ViewModels;

namespace LeftBehind.Audit.ViewComponents;

/// <summary>The newest lines of the log about one thing, for its page: <c>Component.InvokeAsync("AuditTrail", new { subject, subjectId })</c>.</summary>
public sealed class AuditTrailViewComponent(IAuditTrail trail) : ViewComponent
{
    private const int LinesRead = 100;
    private const int LinesShown = 20;

    public async Task<IViewComponentResult> InvokeAsync(string subject, string subjectId) =>
        View(TrailLine.Of(await trail.ReadAsync(subject, subjectId, LinesRead, HttpContext.RequestAborted)).Take(LinesShown).ToList());
}
