using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Forms.Services;
using LeftBehind.Forms.ViewModels;
using LeftBehind.Organizations;
using LeftBehind.Organizations.Entities;

namespace LeftBehind.Forms.Controllers;

/// <summary>The first page of the forms: of a county its schools, of a school or class what can be printed.</summary>
[RequirePermission(Permissions.View)]
internal sealed class FormsController(FormPlaces places, Annex2Issues issues, IClassDirectory classes) : Controller
{
    [HttpGet("/admin/forms")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) => await places.OwnAsync(cancellationToken) switch
    {
        null => NotFound(),
        { Level: OrganizationLevel.County } county => LocalRedirect($"/admin/forms/county/{county.Id}"),
        var own => View(await ScreenAsync(own, ofCounty: false, cancellationToken)),
    };

    [HttpGet("/admin/forms/school/{schoolId:int}")]
    public async Task<IActionResult> School(int schoolId, CancellationToken cancellationToken) =>
        await places.FindAsync(schoolId, cancellationToken, OrganizationLevel.School) is { } school
            ? View("Index", await ScreenAsync(school, ofCounty: !places.ReadsDrafts, cancellationToken))
            : NotFound();

    private async Task<FormsScreen> ScreenAsync(Organization place, bool ofCounty, CancellationToken cancellationToken) => new(place, places.Today)
    {
        OfCounty = ofCounty,
        Issues = place.Level == OrganizationLevel.School ? await issues.ListAsync(place.Id, cancellationToken) : [],
        Classes = place.Level == OrganizationLevel.School ? await ClassesAsync(place.Id, cancellationToken) : [],
    };

    private async Task<IReadOnlyList<(int Id, string Name)>> ClassesAsync(int schoolId, CancellationToken cancellationToken)
    {
        var year = SchoolCalendarRules.YearOn(places.Today);
        return [.. (await classes.OfSchoolAsync(schoolId, cancellationToken)).Select(known => (known.Id, ClassRules.Display(known.Cohort, year)))];
    }
}
