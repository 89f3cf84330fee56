using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using Microsoft.Extensions.Localization;

namespace LeftBehind.Ui.Editing;

/// <summary>
/// Opens and saves the forms of a content type. What needs nobody's approval is published as it is saved; the rest is a draft. Where somebody else saved
/// meanwhile, both people's changes are brought together and shown first. Who made or changed an item is on record.
/// </summary>
public sealed class ContentEditor(IContentManager content, OpenedForm openedForm, FormWords words, IAuditLog audit, IStringLocalizer<UiTexts> text)
{
    /// <summary>Null where the item is not there for the user, or of another type.</summary>
    public async Task<TForm?> OpenAsync<TForm>(string contentItemId, CancellationToken cancellationToken) where TForm : ContentForm, new()
    {
        if (await content.GetAsync(contentItemId, ContentVersion.Latest, cancellationToken) is not { } item || item.ContentType != new TForm().ContentType)
        {
            return null;
        }
        var form = ContentFormParts.Read<TForm>(item);
        form.Opened = openedForm.Protect(form);
        return form;
    }

    /// <param name="form">As typed; after a conflict it holds both people's changes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<FormOutcome> SaveAsync<TForm>(TForm form, CancellationToken cancellationToken) where TForm : ContentForm, new()
    {
        if (form.ContentItemId is null)
        {
            return await StoreAsync(form, content.New(form.ContentType, form.OrganizationId), before: null, cancellationToken);
        }
        if (await content.GetAsync(form.ContentItemId, ContentVersion.Latest, cancellationToken) is not { } item || item.ContentType != form.ContentType)
        {
            return new() { IsMissing = true };
        }
        var stored = ContentFormParts.Read<TForm>(item);
        return item.Revision != form.Revision && Merged(form, stored) is { Count: > 0 } changes
            ? new() { Changes = changes }
            : await StoreAsync(form, item, stored, cancellationToken);
    }

    private IReadOnlyList<FormChange> Merged<TForm>(TForm form, TForm stored) where TForm : ContentForm, new()
    {
        var (merged, changes) = FormMerge.Merge(openedForm.Unprotect<TForm>(form.Opened) ?? new(), stored, form);
        FormMerge.Copy(merged, form);
        (form.Revision, form.Opened) = (stored.Revision, openedForm.Protect(stored));
        return words.Changes<TForm>(changes);
    }

    private async Task<FormOutcome> StoreAsync<TForm>(TForm form, ContentItem item, TForm? before, CancellationToken cancellationToken) where TForm : ContentForm, new()
    {
        if (form.OrganizationId == 0)
        {
            return new() { Errors = [(nameof(form.OrganizationId), text["Choose where it belongs."])] };
        }
        ContentFormParts.Write(form, item);
        var saved = await content.SaveAsync(item, before is null ? null : form.Revision, cancellationToken);
        if (saved.Conflict is not null)
        {
            return new() { Errors = [("", text["Somebody saved this at the same moment. Save again to see what changed."])] };
        }
        if (!saved.Succeeded)
        {
            return new() { Errors = [.. saved.Errors.Select(error => (ContentFormParts.FieldOf(typeof(TForm), error.Member), error.Message))] };
        }
        if (form.PublishesOnSave)
        {
            await content.PublishAsync(item, cancellationToken);
        }
        var changed = before is null ? [] : FormMerge.Differences(before, ContentFormParts.Read<TForm>(item)).Select(path => words.Label(typeof(TForm), path));
        await audit.RecordAsync(
            new(before is null ? AuditAction.Created : AuditAction.Changed, item.ContentType, item.ContentItemId) { OrganizationId = item.OrganizationId, Detail = string.Join("、", changed) },
            cancellationToken);
        return new() { ContentItemId = item.ContentItemId };
    }
}
