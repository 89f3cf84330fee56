using System.Globalization;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Ui.Security;
using LeftBehind.Users.Services;
using LeftBehind.Users.ViewModels;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace LeftBehind.Users.Controllers;

[RequirePermission(Permissions.View)]
internal sealed class PeopleController(PeopleReader people, AccountRights rights, IDocumentSession session, RoleWords words) : Controller
{
    private const int MostSchools = 300;

    [HttpGet("/admin/people")]
    public async Task<IActionResult> Index(PeopleFilter filter, CancellationToken cancellationToken)
    {
        var (page, count) = await people.PageAsync(filter, cancellationToken);
        return View(new PeopleList(filter, page, count)
        {
            Tasks = (await people.TasksAsync(page.Rows.Select(user => user.Id), cancellationToken)).ToLookup(task => task.Assignment.UserId),
            Roles = [.. RoleNames.All.Select(role => new SelectListItem(words.Of(role), role, role == filter.Role))],
            Schools = await SchoolsAsync(filter.At, cancellationToken),
            Manageable = await rights.ManageableAsync([.. page.Rows.Select(user => user.Id)], cancellationToken),
            MayManage = rights.User.Has(Permissions.Manage),
        });
    }

    private async Task<IReadOnlyList<SelectListItem>> SchoolsAsync(int? chosen, CancellationToken cancellationToken)
    {
        if (rights.User.Scope is not { Kind: ScopeKind.Organization, Level: OrganizationLevel.County or OrganizationLevel.Township })
        {
            return [];
        }
        var schools = await session.Query<Organization>().Where(row => row.Level == OrganizationLevel.School).OrderBy(row => row.Code).Take(MostSchools).ToListAsync(cancellationToken);
        return [.. schools.Select(row => new SelectListItem(row.Name, row.Id.ToString(CultureInfo.InvariantCulture), row.Id == chosen))];
    }
}
