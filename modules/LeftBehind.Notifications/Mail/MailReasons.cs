namespace LeftBehind.Notifications.Mail;

/// <summary>Why an e-mail is not there, as the list says it.</summary>
internal static class MailReasons
{
    public const string NoAnswer = "The mail server does not answer.";
    public const string NotEncrypted = "No encrypted connection to the mail server could be made.";
    public const string SignInRefused = "The mail server refuses user name or password.";
    public const string NotNow = "The mail server does not take the message for the time being.";
    public const string SenderRefused = "The mail server refuses the sender's address.";
    public const string AddressUnknown = "The mail server says that there is no such address.";
    public const string Unexpected = "Something unexpected happened while it was being sent.";
    public const string Refused = "The mail server refuses the message.";
}
