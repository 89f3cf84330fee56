using System.Text.Json;
using LeftBehind.Abstractions.Data;
using LeftBehind.Abstractions.Notifications;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Notifications.Entities;
using LeftBehind.Notifications.Services;

namespace LeftBehind.Notifications.Sms;

/// <summary>What the gateway reports afterwards. A report that comes twice, or is played back by somebody, changes nothing any more.</summary>
internal sealed class SmsReports(IUnitOfWork unitOfWork, ISettings store, SecretSeal secrets, TimeProvider time)
{
    private const string Delivered = "delivered";
    private const string Failed = "failed";
    private const string NumberReason = "number";

    private static readonly NotificationState[] _open = [NotificationState.Sending, NotificationState.Sent, NotificationState.Uncertain];

    private sealed record Report(string? Id, string? State, string? Reason);

    /// <returns>Null where no gateway is set up; false where the report is not the gateway's.</returns>
    public async Task<bool?> TakeAsync(string timestamp, string signature, string body, CancellationToken cancellationToken)
    {
        var settings = await store.GetAsync<SmsSettings>(null, cancellationToken);
        if (!settings.IsSetUp)
        {
            return null;
        }
        if (!SmsSignature.Holds(secrets.Open(settings.Secret), timestamp, body, signature, time.GetUtcNow()) || Read(body) is not { Id: { Length: > 0 } id, State: Delivered or Failed } report)
        {
            return false;
        }
        await unitOfWork.RunAsync(null, services => WriteAsync(services, id, report, cancellationToken), cancellationToken);
        return true;
    }

    private async Task<bool> WriteAsync(IServiceProvider services, string id, Report report, CancellationToken cancellationToken)
    {
        var session = services.GetRequiredService<IDocumentSession>();
        var key = id.Split('~')[0];
        await session.BeginAsync(cancellationToken);
        var row = await session.Query<Notification>().SingleOrDefaultAsync(row => row.Key == key && row.Channel == NotificationChannel.Sms, cancellationToken);
        if (row is null || DeliveryRules.EffectKey(row) != id)
        {
            return false;
        }
        var isDelivered = report.State == Delivered;
        var state = isDelivered ? NotificationState.Delivered : NotificationState.Failed;
        var isWrong = !isDelivered && report.Reason == NumberReason;
        var reason = isDelivered ? "" : isWrong ? SmsReasons.NumberWrong : SmsReasons.NotDelivered;
        DateTime? delivered = isDelivered ? time.GetUtcNow().UtcDateTime : null;
        var written = await session.Query<Notification>().Where(one => one.Id == row.Id && one.Edition == row.Edition && _open.Contains(one.State)).ExecuteUpdateAsync(
            set => set.SetProperty(one => one.State, state).SetProperty(one => one.Reason, reason).SetProperty(one => one.DeliveredUtc, delivered).SetProperty(one => one.DueUtc, (DateTime?)null),
            cancellationToken);
        if (written == 1)
        {
            await services.GetRequiredService<DeliveryRecord>().TellAsync(row, state, isWrong, isNotReady: false, cancellationToken);
        }
        return true;
    }

    private static Report? Read(string body)
    {
        try
        {
            return JsonSerializer.Deserialize<Report>(body, JsonSerializerOptions.Web);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
