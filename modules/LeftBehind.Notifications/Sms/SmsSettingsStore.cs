using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Notifications.Services;

namespace LeftBehind.Notifications.Sms;

/// <summary>Takes what was entered of the gateway. A secret that is left empty stays what it is.</summary>
internal sealed class SmsSettingsStore(ISettings store, SecretSeal secrets, IAuditLog audit)
{
    public Task<SmsSettings> ReadAsync(CancellationToken cancellationToken) => store.GetAsync<SmsSettings>(null, cancellationToken);

    public async Task SaveAsync(SmsForm form, CancellationToken cancellationToken)
    {
        var before = await ReadAsync(cancellationToken);
        await store.SaveAsync(
            new SmsSettings
            {
                Url = form.Url?.Trim() ?? "",
                Key = form.Key?.Trim() ?? "",
                Secret = string.IsNullOrEmpty(form.Secret) ? before.Secret : secrets.Close(form.Secret),
                Signature = form.Signature?.Trim(' ', '【', '】') ?? "",
                HonoursKey = form.HonoursKey,
            },
            null,
            cancellationToken);
        await audit.RecordAsync(new(AuditAction.Configured, SendingSubject.Kind, SendingSubject.Gateway), cancellationToken);
    }
}
