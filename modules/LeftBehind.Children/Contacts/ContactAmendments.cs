using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Children.Editing;

namespace LeftBehind.Children.Contacts;

internal sealed class ContactAmendments(ChildStore store, ChildSurroundings surroundings, ChildFormCompare forms, IStringLocalizer<Startup> text) : IContactAmendments
{
    public ContactsOnFile Read(ContentItem file, string personId) => AmendmentRules.Read(file, personId);

    public async Task<string?> AmendAsync(string contentItemId, ContactAmendment change, CancellationToken cancellationToken)
    {
        if (await store.FindAsync(contentItemId, cancellationToken) is not { } item)
        {
            return text["This pupil's file is not yours to change any more."];
        }
        if (!FileStateRules.MayBeEdited(await surroundings.StateAsync(item, cancellationToken)))
        {
            return text["{0}: this file has been handed in. Call it back, or wait for the answer.", item.DisplayText];
        }
        var typed = await surroundings.FormOfAsync(item, cancellationToken);
        if (await SaveAsync(item, file => AmendmentRules.Contacts(file, change), cancellationToken) is { } fault)
        {
            return fault;
        }
        if (change.WorkPlace is not null)
        {
            var isWritten = false;
            fault = await SaveAsync(item, file => isWritten = AmendmentRules.WorkPlace(file, change), cancellationToken);
            if (fault is not null || !isWritten)
            {
                return fault ?? text["{0}: the file does not say that this person is away. Enter the place of work in the file itself.", item.DisplayText];
            }
        }
        var fields = forms.Differences(typed, await surroundings.FormOfAsync(item, cancellationToken));
        await store.RecordAsync(AuditAction.Changed, item, string.Join("、", fields), cancellationToken);
        return null;
    }

    private async Task<string?> SaveAsync(ContentItem item, Action<ContentItem> change, CancellationToken cancellationToken)
    {
        var before = ChildFile.Of(item);
        change(item);
        if (ChangeRules.SaysTheSame(before, ChildFile.Of(item)))
        {
            return null;
        }
        var saved = await store.SaveAsync(item, before, null, cancellationToken);
        return saved.Succeeded ? null
            : saved.Errors.Count > 0 ? $"{item.DisplayText}：{saved.Errors[0].Message}"
            : text["Somebody saved this file at the same moment. Save again to see what changed."];
    }
}
