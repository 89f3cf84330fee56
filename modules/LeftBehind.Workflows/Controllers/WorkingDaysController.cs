using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Security;
using LeftBehind.Ui.Screens;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.ViewModels;

namespace LeftBehind.Workflows.Controllers;

[RequirePermission(Permissions.Manage)]
internal sealed class WorkingDaysController(WorkingDayEditor days, TimeProvider time, IStringLocalizer<Startup> text) : Controller
{
    private const int FirstYear = 2000;
    private const int LastYear = 2100;

    [HttpGet("/admin/working-days")]
    public async Task<IActionResult> Index(int? year, CancellationToken cancellationToken)
    {
        ModelState.Clear();
        var shown = year is >= FirstYear and <= LastYear ? year.Value : ChinaTime.Today(time).Year;
        return View(new WorkingDaysPage(shown, await days.OfYearAsync(shown, cancellationToken), new()));
    }

    [HttpPost("/admin/working-days")]
    public async Task<IActionResult> Index(WorkingDaysForm form, CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            var year = form.From?.Year is >= FirstYear and <= LastYear ? form.From.Value.Year : ChinaTime.Today(time).Year;
            return View(new WorkingDaysPage(year, await days.OfYearAsync(year, cancellationToken), form));
        }
        await days.SetAsync(form, cancellationToken);
        TempData.Flash(FlashKind.Done, text["Saved."]);
        return LocalRedirect($"/admin/working-days?year={form.From!.Value.Year}");
    }

    [HttpPost("/admin/working-days/remove")]
    public async Task<IActionResult> Remove(DateOnly day, CancellationToken cancellationToken)
    {
        await days.RemoveAsync(day, cancellationToken);
        return LocalRedirect($"/admin/working-days?year={day.Year}");
    }
}
