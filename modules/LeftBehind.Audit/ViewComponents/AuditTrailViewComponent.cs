using LeftBehind.Abstractions.Security;

namespace LeftBehind.Audit.ViewComponents;

/// <summary>The newest lines of the log about one thing, for its page: <c>Component.InvokeAsync("AuditTrail", new { subject, subjectId })</c>.</summary>
public sealed class AuditTrailViewComponent(IAuditTrail trail) : ViewComponent
{
    private const int Lines = 20;

    public async Task<IViewComponentResult> InvokeAsync(string subject, string subjectId) =>
        View(await trail.ReadAsync(subject, subjectId, Lines, HttpContext.RequestAborted));
}
