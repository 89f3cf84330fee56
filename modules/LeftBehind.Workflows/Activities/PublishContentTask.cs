using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Trial;

namespace LeftBehind.Workflows.Activities;

/// <summary>Publishes the version that the workflow is about.</summary>
internal sealed class PublishContentTask(IContentManager content, TrialWords words) : Activity<NoProperties>
{
    private const string Published = "Published";
    private const string Noop = "Noop";

    public override string Name => nameof(PublishContentTask);

    public override string Category => "Content";

    protected override IReadOnlyList<string> OutcomesOf(NoProperties properties) => [Published, Noop];

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, NoProperties properties, CancellationToken cancellationToken)
    {
        if (context is { IsTrial: true, Subject.ContentItemId: "" })
        {
            words.TellPublished(context);
            return ActivityResult.Outcome(Published);
        }
        var item = await content.GetAsync(context.Subject.ContentItemId, ContentVersion.Latest, cancellationToken)
            ?? throw new ActivityFaultException("There is no such record any more, or it is archived.");
        if (item.Published)
        {
            return ActivityResult.Outcome(Noop);
        }
        if (context.Subject.ContentItemVersionId is { Length: > 0 } version && version != item.ContentItemVersionId)
        {
            throw new ActivityFaultException("The version that this is about is not the latest one any more.");
        }
        if (context.IsTrial)
        {
            words.TellPublished(context);
        }
        else if (!(await content.PublishAsync(item, cancellationToken)).Succeeded)
        {
            throw new ActivityFaultException("The record was changed at the same moment.");
        }
        return ActivityResult.Outcome(Published);
    }
}
