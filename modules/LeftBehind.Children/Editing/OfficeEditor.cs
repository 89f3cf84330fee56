using LeftBehind.Children.Import;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;
using LeftBehind.Import.Targets;

namespace LeftBehind.Children.Editing;

/// <summary>由县代录: one file that an office types for a school. It is marked with each save, so that it stays the office's own until the school changes it.</summary>
internal sealed class OfficeEditor(ChildEditor editor, ChildEditScreen screen, ChildListOptions options, ChildPlaces places, OfficeEntries entries)
{
    public Task<IReadOnlyList<ImportPlace>> SchoolsAsync(CancellationToken cancellationToken) => places.ListAsync(cancellationToken);

    /// <summary>Null where the user does not write for that school.</summary>
    public async Task<ChildEditModel?> NewAsync(int schoolId, CancellationToken cancellationToken) =>
        entries.ActsForSchools && await options.SchoolAsync(schoolId, null, cancellationToken) is { } school ? (await screen.NewAsync(null, cancellationToken)).For(school) : null;

    /// <summary>Null where it is not a draft of the user's office.</summary>
    public async Task<ChildEditModel?> OpenAsync(string contentItemId, CancellationToken cancellationToken) =>
        await entries.IsMineAsync(contentItemId, cancellationToken) && await screen.OpenAsync(contentItemId, cancellationToken) is { } model ? await ForSchoolAsync(model, cancellationToken) : null;

    /// <summary>The same form with everything that was typed, and what is to be looked at beside it.</summary>
    public async Task<ChildEditModel> ShowAsync(ChildForm form, int? schoolId, EditOutcome outcome, CancellationToken cancellationToken)
    {
        var model = await screen.ShowAsync(form, outcome, cancellationToken);
        return schoolId is { } id && await options.SchoolAsync(id, form.ClassId, cancellationToken) is { } school ? model.For(school) : await ForSchoolAsync(model, cancellationToken);
    }

    public async Task<EditOutcome> SaveAsync(ChildForm form, CancellationToken cancellationToken)
    {
        if (!entries.ActsForSchools || (form.ContentItemId is { } id && !await entries.IsMineAsync(id, cancellationToken)))
        {
            return new() { IsMissing = true };
        }
        var outcome = await editor.SaveAsync(form, cancellationToken);
        if (outcome.Succeeded)
        {
            await entries.MarkAsync([outcome.ContentItemId!], cancellationToken);
        }
        return outcome;
    }

    private async Task<ChildEditModel> ForSchoolAsync(ChildEditModel model, CancellationToken cancellationToken)
    {
        var schoolId = await options.SchoolOfAsync(model.Form.ClassId, cancellationToken);
        return schoolId is { } id && await options.SchoolAsync(id, model.Form.ClassId, cancellationToken) is { } school ? model.For(school) : model;
    }
}
