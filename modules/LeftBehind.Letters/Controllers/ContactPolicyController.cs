using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Contacts;

namespace LeftBehind.Letters.Controllers;

/// <summary>The school's rules of contact with parents, as a page to print and hang up.</summary>
[RequirePermission(Permissions.RecordContacts)]
internal sealed class ContactPolicyController(ContactPolicyReader reader) : Controller
{
    [HttpGet("/admin/letters/contact-policy")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        await reader.ReadAsync(cancellationToken) is { } page ? View(page) : NotFound();
}
