using LeftBehind.Notifications.Channels;

namespace LeftBehind.Notifications.Mail;

/// <summary>A mail that somebody waits for.</summary>
internal sealed class MailTrial(MailChannel channel, MailServerRest rest, IStringLocalizer<Startup> text)
{
    /// <returns>What went wrong; empty where the server took it.</returns>
    public async Task<string> SendAsync(string address, CancellationToken cancellationToken)
    {
        // Whoever has just mended the settings does not wait for the end of a pause.
        rest.Answered();
        var message = new OutgoingMessage(Guid.CreateVersion7().ToString("N"), address, address)
        {
            Subject = text["Test"],
            Text = text["This is a test of the mail server. Nothing needs to be done."],
        };
        var result = await channel.SendAsync(message, cancellationToken);
        return result.Outcome == SendOutcome.Sent ? "" : text[result.Reason];
    }
}
