using System.Globalization;
using LeftBehind.Abstractions.Drafts;
using LeftBehind.Children.ViewModels;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Primitives;

namespace LeftBehind.Children.Editing;

/// <summary>Takes up again what was being typed.</summary>
internal sealed class ChildDrafts(IFormDrafts drafts)
{
    /// <summary>Stands for a file that has no id yet.</summary>
    public const string New = "new";

    public Task<FormDraft?> FindAsync(string? contentItemId, CancellationToken cancellationToken) => drafts.FindAsync(ChildType.Name, contentItemId ?? New, cancellationToken);

    public Task DeleteAsync(string? contentItemId, CancellationToken cancellationToken) => drafts.DeleteAsync(ChildType.Name, contentItemId ?? New, cancellationToken);

    /// <summary>Binds a draft as if its fields had just been posted.</summary>
    public static async Task<ChildForm> BindAsync(Controller controller, FormDraft draft)
    {
        var values = new FormCollection(draft.Values.ToDictionary(field => field.Key, field => new StringValues(field.Value)));
        var form = new ChildForm();
        await controller.TryUpdateModelAsync(form, "Form", new FormValueProvider(BindingSource.Form, values, CultureInfo.InvariantCulture));
        // What cannot be read (a year of three figures) stays in its field as it was typed; it is complained of when saved.
        foreach (var entry in controller.ModelState.Values)
        {
            entry.Errors.Clear();
            entry.ValidationState = ModelValidationState.Valid;
        }
        return form;
    }
}
