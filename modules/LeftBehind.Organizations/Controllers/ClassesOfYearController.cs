using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Security;
using LeftBehind.Organizations.Entities;
using LeftBehind.Organizations.Services;
using LeftBehind.Organizations.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Organizations.Controllers;

/// <summary>A school says once a year how many classes each grade has; those of last year have moved up by themselves.</summary>
[RequirePermission(Permissions.ManageClasses)]
internal sealed class ClassesOfYearController(OrganizationReader reader, ClassesOfYear classes, OrganizationRights rights, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/organizations/{id:int}/classes")]
    public async Task<IActionResult> Index(int id, CancellationToken cancellationToken) =>
        await SchoolAsync(id, cancellationToken) is { } school ? View(new OrganizationStep<ClassesForm>(school, await classes.FormAsync(school, cancellationToken))) : NotFound();

    [HttpPost("/admin/organizations/{id:int}/classes")]
    public async Task<IActionResult> Index(int id, ClassesForm form, CancellationToken cancellationToken)
    {
        if (await SchoolAsync(id, cancellationToken) is not { } school)
        {
            return NotFound();
        }
        if (form.Grades.Exists(row => !ClassRules.IsGrade(row.Grade)))
        {
            return BadRequest();
        }
        if (!ModelState.IsValid)
        {
            return View(new OrganizationStep<ClassesForm>(school, form));
        }
        var made = await classes.AddAsync(school, form, cancellationToken);
        TempData.Flash(FlashKind.Done, made == 0 ? text["All classes were there already."] : text["{0} classes have been added.", made]);
        return LocalRedirect($"/admin/organizations/{id}");
    }

    private async Task<Organization?> SchoolAsync(int id, CancellationToken cancellationToken) =>
        await reader.FindAsync(id, cancellationToken) is { Level: OrganizationLevel.School } school && rights.LevelsUnder(school).Contains(OrganizationLevel.Class) ? school : null;
}
