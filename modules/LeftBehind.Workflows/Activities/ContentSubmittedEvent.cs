namespace LeftBehind.Workflows.Activities;

/// <summary>A version was handed in.</summary>
internal sealed class ContentSubmittedEvent : ContentEvent
{
    public override string Name => nameof(ContentSubmittedEvent);
}
