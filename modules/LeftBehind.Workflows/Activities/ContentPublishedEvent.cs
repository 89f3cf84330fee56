namespace LeftBehind.Workflows.Activities;

internal sealed class ContentPublishedEvent : ContentEvent
{
    public override string Name => nameof(ContentPublishedEvent);
}
