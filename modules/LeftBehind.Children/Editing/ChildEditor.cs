using System.Globalization;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.ViewModels;

namespace LeftBehind.Children.Editing;

/// <summary>Saves what was typed: the whole form or nothing, with what is wrong named at its field.</summary>
internal sealed class ChildEditor(ChildStore store, ChildSurroundings surroundings, ChildFormCompare forms, Namesakes namesakes, IStringLocalizer<Startup> text)
{
    /// <param name="form">As typed; after a conflict it holds both people's changes.</param>
    /// <param name="cancellationToken">Stops the work.</param>
    public async Task<EditOutcome> SaveAsync(ChildForm form, CancellationToken cancellationToken)
    {
        ChildFormReader.Padded(form.Guardians);
        if (form.ClassId is not { } classId || !await surroundings.MayUseClassAsync(classId, cancellationToken))
        {
            return Refused(nameof(form.ClassId), text["Choose a class."]);
        }
        if (form.ContentItemId is null)
        {
            return await CreateAsync(form, classId, cancellationToken);
        }
        if (await store.FindAsync(form.ContentItemId, cancellationToken) is not { } item)
        {
            return new() { IsMissing = true };
        }
        if (!FileStateRules.MayBeEdited(await surroundings.StateAsync(item, cancellationToken)))
        {
            return Refused("", text["This file has been handed in. Call it back before you change it."]);
        }
        return await ChangeAsync(form, item, classId, cancellationToken);
    }

    /// <summary>Puts right a file that was handed in, whoever sees that the user may. It stays in its class.</summary>
    public async Task<EditOutcome> CorrectAsync(ChildForm form, CancellationToken cancellationToken)
    {
        ChildFormReader.Padded(form.Guardians);
        if (await store.FindAsync(form.ContentItemId!, cancellationToken) is not { ClassId: { } classId } item)
        {
            return new() { IsMissing = true };
        }
        form.ClassId = classId;
        return await ChangeAsync(form, item, classId, cancellationToken);
    }

    private async Task<EditOutcome> CreateAsync(ChildForm form, int classId, CancellationToken cancellationToken)
    {
        if (!form.IsAnotherPupil && await namesakes.FindAsync(form, classId, cancellationToken) is { Count: > 0 } found)
        {
            return new() { Namesakes = found };
        }
        return await StoreAsync(form, store.New(classId), before: null, cancellationToken);
    }

    private async Task<EditOutcome> ChangeAsync(ChildForm form, ContentItem item, int classId, CancellationToken cancellationToken)
    {
        var stored = await surroundings.FormOfAsync(item, cancellationToken);
        if (item.Revision != form.Revision && await forms.MergeAsync(form, stored, item, cancellationToken) is { Count: > 0 } changes)
        {
            return new() { Changes = changes };
        }
        item.OrganizationId = classId;
        return await StoreAsync(form, item, stored, cancellationToken);
    }

    private async Task<EditOutcome> StoreAsync(ChildForm form, ContentItem item, ChildForm? before, CancellationToken cancellationToken)
    {
        var fileBefore = ChildFile.Of(item);
        List<Finding> findings = [.. new ChildFormWriter(form, await surroundings.TermAsync(cancellationToken), surroundings.Today).Write(item), .. HelperFormRules.Check(form.Helper)];
        if (findings.Count > 0)
        {
            return new() { Errors = [.. findings.Select(finding => (finding.Field, FindingWords.For(finding, CultureInfo.CurrentUICulture)))] };
        }
        FileSpelling.Apply(item);
        // Where only the helper is another one, or nothing at all, an accepted file need not be accepted again.
        var isChanged = before is null || item.ClassId != item.OrganizationId || !ChangeRules.SaysTheSame(fileBefore, ChildFile.Of(item));
        if (isChanged && await SaveFileAsync(form, item, fileBefore, cancellationToken) is { } refused)
        {
            return refused;
        }
        await surroundings.SaveHelperAsync(item, form.Helper, cancellationToken);
        return new() { ContentItemId = item.ContentItemId, Fields = await RecordAsync(item, before, cancellationToken) };
    }

    private async Task<EditOutcome?> SaveFileAsync(ChildForm form, ContentItem item, ChildFile fileBefore, CancellationToken cancellationToken)
    {
        var saved = await store.SaveAsync(item, fileBefore, item.Id == 0 ? null : form.Revision, cancellationToken);
        if (saved.Conflict is not null)
        {
            return Refused("", text["Somebody saved this file at the same moment. Save again to see what changed."]);
        }
        return saved.Succeeded ? null : new() { Errors = [.. saved.Errors.Select(error => (FormFields.Of(error.Member, form), error.Message))] };
    }

    private async Task<IReadOnlyList<string>> RecordAsync(ContentItem item, ChildForm? before, CancellationToken cancellationToken)
    {
        var after = await surroundings.FormOfAsync(item, cancellationToken);
        IReadOnlyList<string> fields = before is null ? [] : forms.Differences(before, after);
        if (before is null || fields.Count > 0)
        {
            await store.RecordAsync(before is null ? AuditAction.Created : AuditAction.Changed, item, string.Join("、", fields), cancellationToken);
        }
        return fields;
    }

    private static EditOutcome Refused(string field, string message) => new() { Errors = [(field, message)] };
}
