namespace LeftBehind.Notifications.Services;

/// <summary>The cap on messages of one workflow type.</summary>
internal sealed class MessageStormSettings
{
    public int MostAnHour { get; set; } = 500;
}
