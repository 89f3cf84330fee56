namespace LeftBehind.Workflows.Activities;

internal sealed class ContentUpdatedEvent : ContentEvent
{
    public override string Name => nameof(ContentUpdatedEvent);
}
