using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Lists;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;

namespace LeftBehind.Children.Controllers;

/// <summary>Children without an adult who wait for an answer, and one of them with those whom to call.</summary>
[RequirePermission(Permissions.AnswerAlerts)]
internal sealed class ChildAloneController(CareAlerts alerts, ChildQuery query, FileRows rows, IClassDirectory classes) : Controller
{
    // Whoever is answered leaves the list, and the next comes up.
    private const int MostRows = 100;

    [HttpGet("/admin/children/alone")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var first = await alerts.Unanswered().Take(MostRows).ToListAsync(cancellationToken);
        var count = first.Count < MostRows ? first.Count : await alerts.Unanswered().CountAsync(cancellationToken);
        return View(new CareListModel(first, count, await classes.FindManyAsync([.. first.Select(row => row.ClassId).OfType<int>().Distinct()], cancellationToken), query.Today));
    }

    [HttpGet("/admin/children/{id:length(32)}/care")]
    public async Task<IActionResult> One(string id, CancellationToken cancellationToken)
    {
        if (await alerts.FindAsync(id, cancellationToken) is not { } item)
        {
            return NotFound();
        }
        await rows.LogAsync(AuditAction.Opened, item, "", cancellationToken);
        return View(new CareModel
        {
            Item = item,
            File = ChildFile.Of(item),
            Today = query.Today,
            Class = item.ClassId is { } classId ? await classes.FindAsync(classId, cancellationToken) : null,
            Answer = await rows.CareAnswerAsync(item, cancellationToken),
        });
    }
}
