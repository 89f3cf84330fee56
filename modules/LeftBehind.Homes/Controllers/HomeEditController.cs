using LeftBehind.Abstractions.Security;
using LeftBehind.Homes.ViewModels;
using LeftBehind.Ui.Editing;

namespace LeftBehind.Homes.Controllers;

[RequirePermission(Permissions.Edit)]
internal sealed class HomeEditController(ContentEditor editor, IStringLocalizer<Startup> text) : ContentFormController<HomeForm>(editor)
{
    [HttpGet("/admin/homes/new")]
    [HttpGet("/admin/homes/{id:length(32)}/edit")]
    public Task<IActionResult> Index(string? id, CancellationToken cancellationToken) => OpenAsync(id, cancellationToken);

    [HttpPost("/admin/homes/new")]
    [HttpPost("/admin/homes/{id:length(32)}/edit")]
    public Task<IActionResult> Index(string? id, HomeForm form, CancellationToken cancellationToken) =>
        SaveAsync(id, form, text["The home has been saved."], saved => $"/admin/homes/{saved}", cancellationToken);
}
