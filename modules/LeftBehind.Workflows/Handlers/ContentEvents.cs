using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Workflows;
using LeftBehind.Workflows.Activities;
using LeftBehind.Workflows.Engine;

namespace LeftBehind.Workflows.Handlers;

/// <summary>Tells the workflows what happens to records.</summary>
internal sealed class ContentEvents(WorkflowTypes types, IWorkflowManager workflows, IUserContext users) : ContentHandler
{
    public override string? ContentType => null;

    public override async Task SavedManyAsync(IReadOnlyList<SavedContent> saved, CancellationToken cancellationToken)
    {
        var current = await types.CurrentAsync(cancellationToken);
        // An import brings thousands: where nobody hears of them, not one is looked at.
        if (current.IsDeafTo(nameof(ContentCreatedEvent)) && current.IsDeafTo(nameof(ContentUpdatedEvent)))
        {
            return;
        }
        foreach (var (item, previous) in saved)
        {
            await TriggerAsync(previous is null ? nameof(ContentCreatedEvent) : nameof(ContentUpdatedEvent), item, cancellationToken);
        }
    }

    public override Task PublishedAsync(ContentItem item, CancellationToken cancellationToken) => TriggerAsync(nameof(ContentPublishedEvent), item, cancellationToken);

    private async Task TriggerAsync(string name, ContentItem item, CancellationToken cancellationToken)
    {
        if ((await types.CurrentAsync(cancellationToken)).IsDeafTo(name))
        {
            return;
        }
        var subject = new WorkflowSubject(item.OrganizationId)
        {
            ContentType = item.ContentType,
            ContentItemId = item.ContentItemId,
            ContentItemVersionId = item.ContentItemVersionId,
            StartedBy = users.User.UserId,
        };
        await workflows.TriggerEventAsync(name, subject, item.ContentItemId, new JsonObject(), cancellationToken);
    }
}
