using System.Collections.Concurrent;
using LeftBehind.Abstractions.Events;

namespace LeftBehind.Framework.Tests.Notes;

/// <summary>Sends nothing, but remembers how often each message was carried out, and fails as often as its payload says.</summary>
internal sealed class NoteMailHandler : IOutboxHandler
{
    public const string MailKind = "note-mail";

    public static ConcurrentDictionary<string, int> Sent { get; } = new();

    public static ConcurrentDictionary<string, int> Failures { get; } = new();

    public string Kind => MailKind;

    public Task HandleAsync(string key, string payload, CancellationToken cancellationToken)
    {
        if (Failures.AddOrUpdate(key, int.Parse(payload, System.Globalization.CultureInfo.InvariantCulture), (_, left) => left - 1) > 0)
        {
            throw new InvalidOperationException("no connection");
        }
        Sent.AddOrUpdate(key, 1, (_, count) => count + 1);
        return Task.CompletedTask;
    }
}
