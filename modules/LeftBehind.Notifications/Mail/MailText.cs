using LeftBehind.Abstractions.Security;
using LeftBehind.Notifications.Channels;
using MimeKit;
using MimeKit.Text;

namespace LeftBehind.Notifications.Mail;

/// <summary>Puts a message into the form of an e-mail.</summary>
internal sealed class MailText(IKeyedHash hash, TimeProvider time)
{
    /// <returns>Null where the address is none.</returns>
    public MimeMessage? Write(OutgoingMessage message, MailSettings settings)
    {
        if (!IsAddress(message.Address))
        {
            return null;
        }
        var mail = new MimeMessage { Subject = message.Subject, Date = time.GetUtcNow().ToOffset(TimeSpan.FromHours(8)) };
        mail.From.Add(new MailboxAddress(settings.SenderName, settings.SenderAddress));
        mail.To.Add(new MailboxAddress(message.Name, message.Address));
        // The same each time that it is tried, so that a server which took it and could not say so shows it once.
        mail.MessageId = $"{hash.Of("mail/" + message.Key)}@{DomainOf(settings)}";
        mail.Headers.Add(HeaderId.AutoSubmitted, "auto-generated");
        mail.Body = new TextPart(TextFormat.Plain) { Text = message.Text };
        return mail;
    }

    public static bool IsAddress(string address) =>
        MailboxAddress.TryParse(address, out var parsed) && parsed.Address == address && parsed.Domain.Contains('.', StringComparison.Ordinal);

    public static string DomainOf(MailSettings settings) => settings.SenderAddress[(settings.SenderAddress.LastIndexOf('@') + 1)..];
}
