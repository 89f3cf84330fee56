namespace LeftBehind.Notifications;

/// <summary>Why a message is not there, as the list says it.</summary>
internal static class DeliveryReasons
{
    public const string NotSetUp = "This way of sending is not set up.";
    public const string NoAddress = "This person has given no address for it.";
    public const string AddressNotReadable = "The address cannot be read any more.";
    public const string AddressNotValid = "The address is not valid.";
    public const string Withdrawn = "It was withdrawn before it was sent.";
    public const string NotReady = "What it leads to cannot be shown to this person yet: it has to be put right first.";
    public const string QuietHours = "It waits for the end of the hours in which this person wants to be left alone.";
    public const string Interrupted = "The program was stopped while it was being sent.";
}
