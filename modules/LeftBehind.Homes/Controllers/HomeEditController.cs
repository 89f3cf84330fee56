using System.Globalization;
using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.Lists;
using LeftBehind.Homes.ViewModels;
using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Homes.Controllers;

[RequirePermission(Permissions.Edit)]
internal sealed class HomeEditController(ContentEditor editor, SchoolChoices schools, IStringLocalizer<Startup> text) : Controller
{
    [HttpGet("/admin/homes/new")]
    [HttpGet("/admin/homes/{id:length(32)}/edit")]
    public async Task<IActionResult> Index(string? id, CancellationToken cancellationToken)
    {
        var form = id is null ? new HomeForm() : await editor.OpenAsync<HomeForm>(id, cancellationToken);
        return form is null ? NotFound() : View(await PageAsync(form, cancellationToken));
    }

    [HttpPost("/admin/homes/new")]
    [HttpPost("/admin/homes/{id:length(32)}/edit")]
    public async Task<IActionResult> Index(string? id, HomeForm form, CancellationToken cancellationToken)
    {
        form.ContentItemId = id;
        var page = await PageAsync(form, cancellationToken);
        // What cannot be read at all (letters in a number) is in the model state; the rest is checked on saving.
        var outcome = ModelState.IsValid ? await editor.SaveAsync(form, cancellationToken) : new();
        if (outcome.Succeeded)
        {
            TempData.Flash(FlashKind.Done, text["The home has been saved."]);
            return LocalRedirect($"/admin/homes/{outcome.ContentItemId}");
        }
        return outcome.IsMissing ? NotFound() : this.ShowAgain("Index", page, outcome);
    }

    private async Task<HomeEdit> PageAsync(HomeForm form, CancellationToken cancellationToken)
    {
        var choices = await schools.ListAsync(form.OrganizationId, cancellationToken);
        if (form.OrganizationId == 0 && choices is [var only])
        {
            form.OrganizationId = int.Parse(only.Value, CultureInfo.InvariantCulture);
        }
        return new(form, choices);
    }
}
