using System.Globalization;
using LeftBehind.Abstractions.Content;
using LeftBehind.Children.Services;
using LeftBehind.Children.ViewModels;
using LeftBehind.Organizations;
using LeftBehind.Ui.Editing;

namespace LeftBehind.Children.Editing;

/// <summary>Lays out the editor, for a new file, an existing one, and one that came back with something to look at.</summary>
internal sealed class ChildEditScreen(IContentManager content, ChildSurroundings surroundings, ChildListOptions options, OpenedForm openedForm)
{
    public async Task<ChildEditModel> NewAsync(int? classId, CancellationToken cancellationToken)
    {
        var classes = await options.ClassesAsync(classId, cancellationToken);
        var form = new ChildForm
        {
            FilledOn = surroundings.Today,
            ClassId = classId ?? (classes is [var only] ? int.Parse(only.Value, CultureInfo.InvariantCulture) : null),
            Guardians = ChildFormReader.Padded([]),
            Background = new() { IsRuralFamily = true },
        };
        return await ShowAsync(form, new EditOutcome(), cancellationToken);
    }

    public async Task<bool> IsThereAsync(string contentItemId, CancellationToken cancellationToken) => await content.GetChildAsync(contentItemId, cancellationToken) is not null;

    /// <summary>Null where the file is not there for the user.</summary>
    public async Task<ChildEditModel?> OpenAsync(string contentItemId, CancellationToken cancellationToken)
    {
        if (await content.GetChildAsync(contentItemId, cancellationToken) is not { } item)
        {
            return null;
        }
        var form = await surroundings.FormOfAsync(item, cancellationToken);
        (form.ContentItemId, form.Revision) = (item.ContentItemId, item.Revision);
        form.Opened = openedForm.Protect(form);
        return await ShowAsync(form, new EditOutcome { IsHandedIn = !FileStateRules.MayBeEdited(await surroundings.StateAsync(item, cancellationToken)) }, cancellationToken);
    }

    public async Task<ChildEditModel> ShowAsync(ChildForm form, EditOutcome outcome, CancellationToken cancellationToken)
    {
        ChildFormReader.Padded(form.Guardians);
        return new()
        {
            Form = form,
            Classes = await options.ClassesOrOwnAsync(form.ClassId, cancellationToken),
            Term = await surroundings.TermAsync(cancellationToken),
            Warnings = form.ContentItemId is null ? new Dictionary<string, string>() : await WarningsAsync(form, cancellationToken),
            Namesakes = outcome.Namesakes,
            IsHandedIn = outcome.IsHandedIn,
        };
    }

    private async Task<Dictionary<string, string>> WarningsAsync(ChildForm form, CancellationToken cancellationToken)
    {
        if (await content.GetChildAsync(form.ContentItemId, cancellationToken) is not { } item)
        {
            return [];
        }
        var file = ChildFile.Of(item);
        var grade = file.Enrolment.Cohort() is { } cohort ? ClassRules.GradeOn(cohort, surroundings.Today) : null;
        return ChildValidationRules.Check(file, grade, surroundings.Today).Where(finding => !finding.Refuses)
            .GroupBy(finding => FormFields.Of(finding.Field, form))
            .ToDictionary(field => field.Key, field => FindingWords.For(field.First(), CultureInfo.CurrentUICulture));
    }
}
