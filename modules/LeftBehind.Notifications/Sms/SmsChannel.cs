using System.Text.Json.Nodes;
using LeftBehind.Abstractions.Content;
using LeftBehind.Abstractions.Identifiers;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Notifications.Channels;

namespace LeftBehind.Notifications.Sms;

/// <summary>Text messages: at most once, or exactly once where the gateway promises to send once per key.</summary>
internal sealed class SmsChannel(ISettings store, SmsGateway gateway, SmsServerRest rest) : IMessageChannel
{
    public NotificationChannel Channel => NotificationChannel.Sms;

    public async Task<bool> IsSetUpAsync(CancellationToken cancellationToken) => (await store.GetAsync<SmsSettings>(null, cancellationToken)).IsSetUp;

    public async Task<bool> MayRepeatAsync(CancellationToken cancellationToken) => (await store.GetAsync<SmsSettings>(null, cancellationToken)).HonoursKey;

    public async Task<SendResult> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        var settings = await store.GetAsync<SmsSettings>(null, cancellationToken);
        if (!settings.IsSetUp)
        {
            return SendResult.Refused(DeliveryReasons.NotSetUp);
        }
        if (!PhoneNumber.TryParse(message.Address, out var phone) || phone.Kind is not (PhoneKind.Mobile or PhoneKind.Overseas))
        {
            return SendResult.Refused(DeliveryReasons.AddressNotValid, addressIsWrong: true);
        }
        if (rest.Of(settings.Url) is { } resting)
        {
            return resting;
        }
        try
        {
            var result = await gateway.PostAsync(settings, message.Key, BodyOf(message, phone, settings), cancellationToken);
            rest.Answered();
            return result;
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            var again = rest.Failed(settings.Url, SmsReasons.NotReached);
            return SmsAnswerRules.WasNeverSent(exception) ? again : SmsAnswerRules.Doubtful(settings.HonoursKey);
        }
    }

    private static string BodyOf(OutgoingMessage message, PhoneNumber phone, SmsSettings settings) => new JsonObject
    {
        ["id"] = message.Key,
        ["to"] = phone.Value,
        ["text"] = settings.Signature.Length > 0 ? $"【{settings.Signature}】{message.Text}" : message.Text,
    }.ToJsonString(ContentJson.Options);
}
