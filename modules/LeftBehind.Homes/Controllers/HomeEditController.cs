using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.Services;
using LeftBehind.Homes.ViewModels;
using LeftBehind.Ui.Editing;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Homes.Controllers;

[RequirePermission(Permissions.Edit)]
internal sealed class HomeEditController(ContentEditor editor, HomeReviews reviews, IStringLocalizer<Startup> text) : ContentFormController<HomeForm>(editor)
{
    [HttpGet("/admin/homes/new")]
    [HttpGet("/admin/homes/{id:length(32)}/edit")]
    public async Task<IActionResult> Index(string? id, CancellationToken cancellationToken) =>
        await IsHandedInAsync(id, cancellationToken) ? CallBackFirst(id!) : await OpenAsync(id, cancellationToken);

    [HttpPost("/admin/homes/new")]
    [HttpPost("/admin/homes/{id:length(32)}/edit")]
    public async Task<IActionResult> Index(string? id, HomeForm form, CancellationToken cancellationToken) =>
        await IsHandedInAsync(id, cancellationToken) ? CallBackFirst(id!)
        : await SaveAsync(id, form, text["The home has been saved. Hand it in, so that it is approved."], saved => $"/admin/homes/{saved}", cancellationToken);

    private async Task<bool> IsHandedInAsync(string? id, CancellationToken cancellationToken) =>
        id is not null && await reviews.FindAsync(id, cancellationToken) is { } item && HomeStateRules.IsHandedIn(await reviews.StateAsync(item, cancellationToken));

    private LocalRedirectResult CallBackFirst(string id)
    {
        TempData.Flash(FlashKind.Warning, text["This home has been handed in. Call it back before you change it."]);
        return LocalRedirect($"/admin/homes/{id}");
    }
}
