using System.Globalization;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Security;
using LeftBehind.Users.Services;
using LeftBehind.Users.ViewModels;

namespace LeftBehind.Users.Controllers;

/// <summary>What a person sees and may do, and whether they may read one record. Looking is on record before anything is shown.</summary>
[RequirePermission(Permissions.Manage)]
internal sealed class SightController(SightReader reader, IUserContext userContext, IAuditLog audit, IStringLocalizer<Startup> text) : Controller
{
    private const int LongestName = 100;

    [HttpGet("/admin/people/{id:int}/sight")]
    public async Task<IActionResult> Index(int id, int? role, CancellationToken cancellationToken)
    {
        if (await reader.ReadAsync(id, role, cancellationToken) is not var (page, person))
        {
            return NotFound();
        }
        await LogAsync(nameof(User), id.ToString(CultureInfo.InvariantCulture), 0, text["looked up what this person sees"], cancellationToken);
        return View(page with { Kinds = KindsFor(person) });
    }

    [HttpPost("/admin/people/{id:int}/sight")]
    public async Task<IActionResult> Index(int id, int? role, SightQuestion asked, CancellationToken cancellationToken)
    {
        if (await reader.ReadAsync(id, role, cancellationToken) is not var (page, person))
        {
            return NotFound();
        }
        return View(page with { Kinds = KindsFor(person), Check = person is null ? new() : await CheckAsync(page, person, asked, cancellationToken) });
    }

    private async Task<SightCheck> CheckAsync(SightPage page, CurrentUser person, SightQuestion asked, CancellationToken cancellationToken)
    {
        var sought = asked.Q?.Trim() is { } typed ? typed[..Math.Min(typed.Length, LongestName)] : "";
        foreach (var sight in OwnSights())
        {
            if (asked.Record is { Length: > 0 } id && await sight.FindByIdAsync(id, cancellationToken) is { } record)
            {
                await LogAsync(sight.Subject, record.Id, record.Row.OrganizationId, text["whether {0} may read it", page.User.DisplayName], cancellationToken);
                return await reader.CheckAsync(person, sight, record, cancellationToken) with { Sought = sought };
            }
            if (sought.Length > 0 && await sight.FindAsync(sought, cancellationToken) is { Count: > 0 } found)
            {
                return new() { Sought = sought, Found = found };
            }
        }
        return new() { Sought = sought };
    }

    // Who opens no files looks for none here.
    private IEnumerable<IRecordSight> OwnSights() => SightReader.SightsIn(HttpContext.RequestServices).Where(sight => userContext.User.Has(sight.Permission));

    private List<string> KindsFor(CurrentUser? person) => person is null ? [] : [.. OwnSights().Select(sight => sight.Name)];

    private Task LogAsync(string subject, string subjectId, int organizationId, string detail, CancellationToken cancellationToken) =>
        audit.RecordNowAsync(new(AuditAction.Opened, subject, subjectId) { OrganizationId = organizationId, Detail = detail }, cancellationToken);
}
