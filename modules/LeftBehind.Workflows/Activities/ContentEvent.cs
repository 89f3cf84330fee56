using LeftBehind.Abstractions.Workflows;

namespace LeftBehind.Workflows.Activities;

/// <summary>Something happened to a record. Triggered with its id as the correlation id.</summary>
internal abstract class ContentEvent : Activity<ContentEventProperties>
{
    public sealed override string Category => "Content";

    public sealed override bool IsEvent => true;

    protected sealed override Task<ActivityResult> ExecuteAsync(WorkflowContext context, ContentEventProperties properties, CancellationToken cancellationToken) =>
        Task.FromResult(ActivityResult.Wait);

    protected sealed override Task<ActivityResult> ResumeAsync(WorkflowContext context, ContentEventProperties properties, CancellationToken cancellationToken)
    {
        var wanted = properties.ContentTypeFilter.Where(type => !string.IsNullOrWhiteSpace(type)).ToList();
        return Task.FromResult(wanted.Count == 0 || wanted.Contains(context.Subject.ContentType) ? ActivityResult.Outcome(ActivityResult.Done) : ActivityResult.Wait);
    }
}
