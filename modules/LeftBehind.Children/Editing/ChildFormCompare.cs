using System.Globalization;
using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Children.ViewModels;
using LeftBehind.Ui.Editing;

namespace LeftBehind.Children.Editing;

/// <summary>The file's form beside another one of the same file, in the words of the screen.</summary>
internal sealed class ChildFormCompare(OpenedForm openedForm, FormWords words, ChildSurroundings surroundings)
{
    /// <summary>Puts what somebody else saved meanwhile into the form as it was typed.</summary>
    /// <returns>What they changed; empty where it is what was typed here too.</returns>
    public async Task<IReadOnlyList<FormChange>> MergeAsync(ChildForm form, ChildForm stored, ContentItem item, CancellationToken cancellationToken)
    {
        var (merged, changes) = FormMerge.Merge(openedForm.Unprotect<ChildForm>(form.Opened) ?? new(), stored, form);
        FormMerge.Copy(merged, form);
        (form.Revision, form.Opened) = (item.Revision, openedForm.Protect(stored));
        return words.Changes<ChildForm>(await NamedAsync(changes, cancellationToken), ChildWords.Of);
    }

    /// <summary>What one form says beside the other, in words.</summary>
    public async Task<IReadOnlyList<FormChange>> SideBySideAsync(ChildForm before, ChildForm after, CancellationToken cancellationToken)
    {
        var (_, changes) = FormMerge.Merge(before, after, before);
        return words.Changes<ChildForm>(await NamedAsync([.. changes.Select(Masked)], cancellationToken), ChildWords.Of);
    }

    /// <summary>What the fields are called in which two forms differ.</summary>
    public IReadOnlyList<string> Differences(ChildForm one, ChildForm other) =>
        [.. FormMerge.Differences(one, other).Select(path => words.Label(typeof(ChildForm), path))];

    // As on the page of the file: the whole number is shown on request, and that is on record.
    private static FieldChange Masked(FieldChange change) => change.Path == $"{nameof(ChildForm.Background)}.{nameof(BackgroundForm.ResidentIdNo)}"
        ? change with { Before = Masked(change.Before), Theirs = Masked(change.Theirs) }
        : change;

    private static JsonNode? Masked(JsonNode? number) => number is null ? null : Mask.ResidentId(number.ToString());

    // A class by its name, not by its number.
    private async Task<IReadOnlyList<FieldChange>> NamedAsync(IReadOnlyList<FieldChange> changes, CancellationToken cancellationToken)
    {
        var named = changes.ToList();
        if (named.FindIndex(change => change.Path == nameof(ChildForm.ClassId)) is >= 0 and var index)
        {
            named[index] = named[index] with
            {
                Before = await ClassAsync(named[index].Before, cancellationToken),
                Theirs = await ClassAsync(named[index].Theirs, cancellationToken),
                Mine = await ClassAsync(named[index].Mine, cancellationToken),
            };
        }
        return named;
    }

    private async Task<JsonNode?> ClassAsync(JsonNode? id, CancellationToken cancellationToken) =>
        id is null ? null : await surroundings.ClassNameAsync(int.Parse(id.ToString(), CultureInfo.InvariantCulture), cancellationToken);
}
