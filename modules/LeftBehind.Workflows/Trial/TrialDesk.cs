using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Design;
using LeftBehind.Workflows.Services;
using LeftBehind.Workflows.Types;

namespace LeftBehind.Workflows.Trial;

/// <summary>Prepares a trial as its form says, and has it run.</summary>
internal sealed class TrialDesk(TrialSamples samples, TrialRunner runner, DesignChecker checker, TaskPlaces places, IStringLocalizer<Startup> text)
{
    public async Task<TrialPage> PrepareAsync(WorkflowTypeDocument type, TrialForm form, CancellationToken cancellationToken)
    {
        var problems = checker.Check(type).Problems.Where(problem => !problem.IsHint).ToList();
        if (problems.Count > 0)
        {
            return new(type, form) { Problems = problems };
        }
        var start = StartOf(type, form);
        if (TrialRules.ContentTypesOf(start) is not { } meant)
        {
            return new(type, form) { IsAboutNothing = true };
        }
        var kinds = samples.KindsOf(meant);
        form.ContentType = (kinds.FirstOrDefault(kind => kind.ContentType == form.ContentType) ?? (kinds.Count > 0 ? kinds[0] : null))?.ContentType;
        return new(type, form)
        {
            Kinds = kinds,
            Records = form.ContentType is { } contentType ? await samples.RecordsAsync(contentType, cancellationToken) : [],
            Schools = await samples.SchoolsAsync(cancellationToken),
        };
    }

    /// <returns>What it is tried on, which the caller logs; null where the form names none that is there for the user.</returns>
    public async Task<(WorkflowSubject Subject, ContentItem? Item)?> SubjectAsync(TrialPage page, CancellationToken cancellationToken)
    {
        var form = page.Form;
        if (page.IsAboutNothing)
        {
            return (new WorkflowSubject(0), null);
        }
        if (form.ContentItemId is { Length: > 0 } id)
        {
            return await samples.FindAsync(form.ContentType ?? "", id, cancellationToken) is { } item ? (SubjectOf(item), item) : null;
        }
        return page.Schools.FirstOrDefault(school => school.Id == form.OrganizationId) is { } chosen ? (new(chosen.Id) { ContentType = form.ContentType ?? "" }, null) : null;
    }

    public async Task<TrialPage> RunAsync(TrialPage page, WorkflowSubject subject, ContentItem? item, CancellationToken cancellationToken)
    {
        var form = page.Form;
        var input = page.Inputs.Where(name => form.Input.GetValueOrDefault(name) is { Length: > 0 and <= TrialRules.LongestInput })
            .Select(name => KeyValuePair.Create(name, TrialRules.ValueOf(form.Input[name]!)));
        var start = StartOf(page.Type, form);
        var request = new TrialRequest(page.Type, start, subject) { Input = new(input) { [Activities.SignalEvent.HereInput] = start.Name == nameof(Activities.SignalEvent) }, Answers = form.Answers };
        var course = await runner.RunAsync(request, cancellationToken);
        // What was answered past an end, or to a step that does not wait, is forgotten.
        form.Answers = [.. form.Answers.Take(course.Answered)];
        return page with { Course = course, Subject = await NameAsync(subject, item, cancellationToken) };
    }

    private async Task<string> NameAsync(WorkflowSubject subject, ContentItem? item, CancellationToken cancellationToken) =>
        subject.OrganizationId == 0 ? text["nothing in particular"]
        : $"{item?.DisplayText ?? text["an invented record"]} · {await places.NameAsync(subject.OrganizationId, cancellationToken)}";

    private static ActivityRecord StartOf(WorkflowTypeDocument type, TrialForm form) =>
        type.Activities.Find(activity => activity.IsStart && activity.ActivityId == form.Start) ?? type.Activities.First(activity => activity.IsStart);

    private static WorkflowSubject SubjectOf(ContentItem item) => new(item.OrganizationId)
    {
        ContentType = item.ContentType,
        ContentItemId = item.ContentItemId,
        ContentItemVersionId = item.ContentItemVersionId,
        StartedBy = item.ModifiedBy,
    };
}
