using LeftBehind.Abstractions.Security;
using LeftBehind.Abstractions.Settings;
using LeftBehind.Notifications.Services;

namespace LeftBehind.Notifications.Mail;

/// <summary>Takes what was entered of the mail server. A password that is left empty stays what it is.</summary>
internal sealed class MailSettingsStore(ISettings store, SecretSeal secrets, IAuditLog audit)
{
    public Task<MailSettings> ReadAsync(CancellationToken cancellationToken) => store.GetAsync<MailSettings>(null, cancellationToken);

    public async Task SaveAsync(MailForm form, CancellationToken cancellationToken)
    {
        var before = await ReadAsync(cancellationToken);
        var userName = form.UserName?.Trim() ?? "";
        var settings = new MailSettings
        {
            Host = form.Host?.Trim() ?? "",
            Port = form.Port ?? before.Port,
            Security = form.Security,
            UserName = userName,
            Password = userName.Length == 0 ? "" : string.IsNullOrEmpty(form.Password) ? before.Password : secrets.Close(form.Password),
            SenderAddress = form.SenderAddress?.Trim() ?? "",
            SenderName = form.SenderName?.Trim() ?? "",
        };
        await store.SaveAsync(settings, null, cancellationToken);
        await audit.RecordAsync(new(AuditAction.Configured, SendingSubject.Kind, SendingSubject.Mail), cancellationToken);
    }
}
