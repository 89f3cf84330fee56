namespace LeftBehind.Workflows.Activities;

internal sealed class ContentCreatedEvent : ContentEvent
{
    public override string Name => nameof(ContentCreatedEvent);
}
