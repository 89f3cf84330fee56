namespace LeftBehind.Notifications.Sms;

/// <summary>Why a text message is not there, as the list says it.</summary>
internal static class SmsReasons
{
    public const string NotReached = "The gateway cannot be reached.";
    public const string NotNow = "The gateway takes no messages for the time being.";
    public const string KeyRefused = "The gateway refuses the key.";
    public const string Refused = "The gateway refuses the message.";
    public const string NumberWrong = "The gateway says that there is no such number.";
    public const string Doubtful = "The gateway did not say whether it took the message.";
    public const string NotDelivered = "The gateway says that it did not arrive.";
}
