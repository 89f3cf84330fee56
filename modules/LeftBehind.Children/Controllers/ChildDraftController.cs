using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Drafts;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Editing;
using LeftBehind.Children.Services;

namespace LeftBehind.Children.Controllers;

/// <summary>Keeps what is being typed, under the user's own name, valid or not.</summary>
[RequirePermission(Permissions.Edit)]
internal sealed class ChildDraftController(IContentManager content, IFormDrafts drafts) : Controller
{
    private const int MostFields = 2000;

    [HttpPost("/admin/children/drafts/{subject}")]
    public async Task<IActionResult> Index(string subject, CancellationToken cancellationToken)
    {
        if (!await IsThereAsync(subject, cancellationToken))
        {
            return NotFound();
        }
        var values = Request.Form.Where(field => field.Key.StartsWith("Form.", StringComparison.Ordinal)).Take(MostFields)
            .ToDictionary(field => field.Key, field => field.Value.OfType<string>().ToArray());
        _ = int.TryParse(values.GetValueOrDefault("Form.Revision")?.FirstOrDefault(), System.Globalization.CultureInfo.InvariantCulture, out var revision);
        await drafts.SaveAsync(new(ChildType.Name, subject, revision, values), cancellationToken);
        return NoContent();
    }

    [HttpPost("/admin/children/drafts/{subject}/discard")]
    public async Task<IActionResult> Discard(string subject, CancellationToken cancellationToken)
    {
        if (!await IsThereAsync(subject, cancellationToken))
        {
            return NotFound();
        }
        await drafts.DeleteAsync(ChildType.Name, subject, cancellationToken);
        return LocalRedirect(subject == ChildDrafts.New ? "/admin/children/new" : $"/admin/children/{subject}/edit");
    }

    private async Task<bool> IsThereAsync(string subject, CancellationToken cancellationToken) =>
        subject == ChildDrafts.New || await content.GetChildAsync(subject, cancellationToken) is not null;
}
