using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Trial;

namespace LeftBehind.Workflows.Activities;

/// <summary>Takes off what is published of the record that the workflow is about, whichever version that is.</summary>
internal sealed class UnpublishContentTask(IContentManager content, IPublishedContent published, TrialWords words) : Activity<NoProperties>
{
    private const string Unpublished = "Unpublished";
    private const string Noop = "Noop";

    public override string Name => nameof(UnpublishContentTask);

    public override string Category => "Content";

    protected override IReadOnlyList<string> OutcomesOf(NoProperties properties) => [Unpublished, Noop];

    protected override async Task<ActivityResult> ExecuteAsync(WorkflowContext context, NoProperties properties, CancellationToken cancellationToken)
    {
        if (context is { IsTrial: true, Subject.ContentItemId: "" })
        {
            words.TellWithdrawn(context);
            return ActivityResult.Outcome(Unpublished);
        }
        var item = await content.GetAsync(context.Subject.ContentItemId, ContentVersion.Latest, cancellationToken)
            ?? throw new ActivityFaultException("There is no such record any more, or it is archived.");
        if (!context.IsTrial)
        {
            return ActivityResult.Outcome(await published.WithdrawAsync(item, cancellationToken) ? Unpublished : Noop);
        }
        if (await content.GetAsync(context.Subject.ContentItemId, ContentVersion.Published, cancellationToken) is null)
        {
            return ActivityResult.Outcome(Noop);
        }
        words.TellWithdrawn(context);
        return ActivityResult.Outcome(Unpublished);
    }
}
