using LeftBehind.Abstractions.Calendar;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Letters.Contacts;
using LeftBehind.Letters.Entities;
using LeftBehind.Letters.ViewModels;
using LeftBehind.Ui.Screens;

namespace LeftBehind.Letters.Controllers;

/// <summary>Who of a child's family gets letters, and who was in touch. Reading it is on record: it is part of the file.</summary>
[RequirePermission(Permissions.RecordContacts)]
internal sealed class ContactsController(ChildContacts contacts, RuleEditor rules, IAuditLog audit, IStringLocalizer<Startup> text, TimeProvider time) : Controller
{
    [HttpGet("/admin/children/{contentItemId:length(32)}/contacts")]
    public async Task<IActionResult> Index(string contentItemId, CancellationToken cancellationToken)
    {
        if (await contacts.FindAsync(contentItemId, cancellationToken) is not { } child)
        {
            return NotFound();
        }
        await audit.RecordNowAsync(EntryOf(AuditAction.Opened, child, text["Contacts"]), cancellationToken);
        return View(await contacts.ReadAsync(child, cancellationToken));
    }

    [HttpPost("/admin/children/{contentItemId:length(32)}/contacts")]
    public async Task<IActionResult> Add(string contentItemId, [Bind(Prefix = "Form")] ContactForm form, CancellationToken cancellationToken)
    {
        if (await contacts.FindAsync(contentItemId, cancellationToken) is not { } child)
        {
            return NotFound();
        }
        if (form.On > ChinaTime.Today(time))
        {
            ModelState.AddModelError("Form.On", text["This day is still to come."]);
        }
        if (form.Channel is not null && (!Enum.IsDefined(form.Channel.Value) || form.Channel == LetterChannel.None))
        {
            ModelState.AddModelError("Form.Channel", text["Choose how you were in touch."]);
        }
        if (!ModelState.IsValid)
        {
            Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
            return View("Index", await contacts.ReadAsync(child, cancellationToken) with { Form = form });
        }
        await contacts.AddAsync(child, form, cancellationToken);
        TempData.Flash(FlashKind.Done, text["The contact has been noted."]);
        return LocalRedirect($"/admin/children/{contentItemId}/contacts");
    }

    [RequirePermission(Permissions.SetRecipients)]
    [HttpPost("/admin/children/{contentItemId:length(32)}/contacts/recipient")]
    public async Task<IActionResult> Set(string contentItemId, RuleForm form, CancellationToken cancellationToken)
    {
        if (await contacts.FindAsync(contentItemId, cancellationToken) is not { } child)
        {
            return NotFound();
        }
        if (!Enum.IsDefined(form.Kind) || contacts.PersonsOf(child).All(person => person.Id != form.PersonId))
        {
            return LocalRedirect($"/admin/children/{contentItemId}/contacts");
        }
        if (!ModelState.IsValid)
        {
            TempData.Flash(FlashKind.Failed, text[RuleForm.ReasonNeeded]);
            return LocalRedirect($"/admin/children/{contentItemId}/contacts");
        }
        await rules.SetAsync(child, form.PersonId, form, cancellationToken);
        await audit.RecordAsync(EntryOf(AuditAction.Configured, child, text["Who gets letters"]), cancellationToken);
        TempData.Flash(FlashKind.Done, text["Saved. It holds for every letter from now on."]);
        return LocalRedirect($"/admin/children/{contentItemId}/contacts");
    }

    private static AuditEntry EntryOf(AuditAction action, ContentItem child, string detail) =>
        new(action, child.ContentType, child.ContentItemId) { OrganizationId = child.OrganizationId, Detail = detail };
}
