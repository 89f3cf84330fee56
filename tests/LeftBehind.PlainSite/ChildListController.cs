using System.Globalization;
using System.Security.Claims;
using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Indexes;
using LeftBehind.Children.Lists;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;
using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Entities;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace LeftBehind.PlainSite;

/// <summary>Named as ours is, so that the view is found where it stands.</summary>
public sealed class ChildListController(IServiceProvider services) : Controller
{
    [HttpGet("/sign-in")]
    public async Task<IActionResult> SignIn(string name)
    {
        var identity = new ClaimsIdentity([new Claim(ClaimTypes.Name, name)], CookieAuthenticationDefaults.AuthenticationScheme);
        await HttpContext.SignInAsync(new ClaimsPrincipal(identity));
        return Ok();
    }

    [Authorize, HttpGet("/admin/children")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken)
    {
        var (context, user) = (services.GetRequiredService<ListContext>(), services.GetRequiredService<IUserContext>().User);
        var school = user.Scope.OrganizationId;
        var page = await PageAsync(context, school, cancellationToken);
        var classes = await ClassesAsync(context, school, cancellationToken);
        var today = ChinaTime.Today(services.GetRequiredService<TimeProvider>());
        var year = SchoolCalendarRules.YearOn(today);
        return View(new ChildListModel
        {
            Filter = new(),
            Page = page,
            User = user,
            Today = today,
            ShowsReview = true,
            Places = new(classes.ToDictionary(known => known.Id))
            {
                ClassOptions = [.. classes.OrderByDescending(known => known.Cohort.EntryYear).ThenBy(known => known.Cohort.Number)
                    .Select(known => new SelectListItem(ClassRules.Display(known.Cohort, year), known.Id.ToString(CultureInfo.InvariantCulture)))],
            },
        });
    }

    private async Task<ChildPage<ChildRow>> PageAsync(ListContext context, int school, CancellationToken cancellationToken)
    {
        var hits = context.Set<ChildIndex>().AsNoTracking().Where(row => row.SchoolId == school && row.Latest).Select(row => new ChildHit { Row = row, SortKey = row.SortKey, ContentItemId = row.ContentItemId });
        var counted = hits.Take(ChildListReader.MostCounted + 1);
        var page = hits.OrderBy(hit => hit.SortKey).ThenBy(hit => hit.ContentItemId).Take(ChildListReader.PageSize + 1);
        var reviews = context.Set<ContentReview>().AsNoTracking().Where(review => review.SchoolId == school);
        var found = await (from hit in page
                           join review in reviews on hit.Row.ContentItemVersionId equals review.ContentItemVersionId into own
                           from review in own.DefaultIfEmpty()
                           select new ChildRow(hit.Row, review == null ? null : review.State, review == null ? null : review.AwaitingRole)).Select(row => new { Row = row, Count = counted.Count() }).ToListAsync(cancellationToken);
        var rows = found.Take(ChildListReader.PageSize).Select(row => row.Row).ToList();
        return new(rows, found.Count > rows.Count ? services.GetRequiredService<SealedQuery>().Seal(ChildCursor.OfName(rows[^1].Child)) : null, null, found[0].Count);
    }

    private static async Task<List<SchoolClass>> ClassesAsync(ListContext context, int school, CancellationToken cancellationToken)
    {
        var rows = await context.Set<Organization>().AsNoTracking()
            .Where(row => row.Level == OrganizationLevel.Class && row.EntryYear != null && row.ClassNumber != null && row.Stage != null).Where(row => row.SchoolId == school)
            .Join(context.Set<Organization>(), row => row.SchoolId, known => known.Id, (row, known) => new { Class = row, School = known })
            .Join(context.Set<Organization>(), pair => pair.School.CountyId, county => county.Id, (pair, county) => new { pair.Class, pair.School, CountyCode = county.Code })
            .ToListAsync(cancellationToken);
        return [.. rows.Select(row => new SchoolClass(row.Class.Id, row.School.Id, row.Class.Cohort!.Value) { SchoolName = row.School.Name, SchoolCode = row.School.Code, CountyCode = row.CountyCode })];
    }
}
