using LeftBehind.Abstractions.Security;

namespace LeftBehind.Notifications.Services;

/// <summary>The settings of mail server and gateway in the audit log.</summary>
internal sealed class SendingSubject(IStringLocalizer<Startup> text) : IAuditSubjectSource
{
    public const string Kind = "MessageSending";
    public const string Mail = "mail";
    public const string Gateway = "sms";

    public string Subject => Kind;

    public string Name => text["Sending of messages"];

    public Task<IReadOnlyDictionary<string, AuditSubject>> FindAsync(IReadOnlyCollection<string> subjectIds, CancellationToken cancellationToken)
    {
        Dictionary<string, AuditSubject> known = new()
        {
            [Mail] = new(text["Mail server"], "/admin/messages/mail"),
            [Gateway] = new(text["Text messages"], "/admin/messages/sms"),
        };
        return Task.FromResult<IReadOnlyDictionary<string, AuditSubject>>(known.Where(entry => subjectIds.Contains(entry.Key)).ToDictionary());
    }
}
