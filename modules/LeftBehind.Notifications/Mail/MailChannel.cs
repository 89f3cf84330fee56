using System.Net.Sockets;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Notifications.Channels;
using LeftBehind.Notifications.Services;
using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace LeftBehind.Notifications.Mail;

/// <summary>E-mail: at least once, always under the same Message-ID.</summary>
internal sealed class MailChannel(ISettings store, SecretSeal secrets, MailText text, MailServerRest rest) : IMessageChannel
{
    // Together well below the two minutes for which the outbox leaves a message to one node.
    private static readonly TimeSpan _answer = TimeSpan.FromSeconds(15);
    private static readonly TimeSpan _whole = TimeSpan.FromSeconds(40);

    public NotificationChannel Channel => NotificationChannel.Email;

    public async Task<bool> IsSetUpAsync(CancellationToken cancellationToken) => (await store.GetAsync<MailSettings>(null, cancellationToken)).IsSetUp;

    public Task<bool> MayRepeatAsync(CancellationToken cancellationToken) => Task.FromResult(true);

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken) =>
        await SendAsync(message, await store.GetAsync<MailSettings>(null, cancellationToken), cancellationToken);

    private async Task<SendResult> SendAsync(OutgoingMessage message, MailSettings settings, CancellationToken cancellationToken)
    {
        if (!settings.IsSetUp)
        {
            return SendResult.Refused(DeliveryReasons.NotSetUp);
        }
        if (text.Write(message, settings) is not { } mail)
        {
            return SendResult.Refused(DeliveryReasons.AddressNotValid, addressIsWrong: true);
        }
        if (rest.Of(ServerOf(settings)) is { } resting)
        {
            return resting;
        }
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        limit.CancelAfter(_whole);
        try
        {
            await TransmitAsync(mail, settings, limit.Token);
            rest.Answered();
            return SendResult.Sent();
        }
        catch (SmtpCommandException exception)
        {
            rest.Answered();
            return Of(exception);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            return rest.Failed(ServerOf(settings), ReasonOf(exception));
        }
    }

    private async Task TransmitAsync(MimeMessage mail, MailSettings settings, CancellationToken cancellationToken)
    {
        using var client = new SmtpClient { Timeout = (int)_answer.TotalMilliseconds, LocalDomain = MailText.DomainOf(settings) };
        // These servers reach no list of revoked certificates.
        client.CheckCertificateRevocation = false;
        await client.ConnectAsync(settings.Host, settings.Port, OptionsOf(settings.Security), cancellationToken);
        if (settings.UserName.Length > 0)
        {
            await client.AuthenticateAsync(settings.UserName, secrets.Open(settings.Password), cancellationToken);
        }
        await client.SendAsync(mail, cancellationToken);
    }

    private static SendResult Of(SmtpCommandException exception)
    {
        var isFinal = (int)exception.StatusCode >= 500;
        return exception.ErrorCode switch
        {
            _ when !isFinal => SendResult.TryAgain(MailReasons.NotNow),
            SmtpErrorCode.RecipientNotAccepted => SendResult.Refused(MailReasons.AddressUnknown, addressIsWrong: true),
            SmtpErrorCode.SenderNotAccepted => SendResult.Refused(MailReasons.SenderRefused),
            _ => SendResult.Refused(MailReasons.Refused),
        };
    }

    private static string ReasonOf(Exception exception) => exception switch
    {
        AuthenticationException => MailReasons.SignInRefused,
        SslHandshakeException or NotSupportedException => MailReasons.NotEncrypted,
        SocketException or IOException or TimeoutException or SmtpProtocolException or OperationCanceledException => MailReasons.NoAnswer,
        _ => MailReasons.Unexpected,
    };

    private static SecureSocketOptions OptionsOf(MailSecurity security) => security switch
    {
        MailSecurity.Tls => SecureSocketOptions.SslOnConnect,
        MailSecurity.StartTls => SecureSocketOptions.StartTls,
        _ => SecureSocketOptions.None,
    };

    private static string ServerOf(MailSettings settings) => FormattableString.Invariant($"{settings.Host}:{settings.Port}/{settings.UserName}/{settings.Password.GetHashCode(StringComparison.Ordinal)}");
}
