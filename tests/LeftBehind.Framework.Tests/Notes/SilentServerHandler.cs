using System.Collections.Concurrent;
using LeftBehind.Abstractions.Events;

namespace LeftBehind.Framework.Tests.Notes;

/// <summary>A server that takes a message and does not answer until the test lets it.</summary>
internal sealed class SilentServerHandler : IOutboxHandler
{
    public const string SilentKind = "note-silence";

    private static readonly ConcurrentDictionary<string, TaskCompletionSource> Waiting = new();

    public string Kind => SilentKind;

    public Task HandleAsync(string key, string payload, CancellationToken cancellationToken) => Of(key).Task.WaitAsync(cancellationToken);

    public static void Answer(string key) => Of(key).TrySetResult();

    private static TaskCompletionSource Of(string key) => Waiting.GetOrAdd(key, _ => new(TaskCreationOptions.RunContinuationsAsynchronously));
}
