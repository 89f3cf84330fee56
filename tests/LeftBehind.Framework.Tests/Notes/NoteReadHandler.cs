using LeftBehind.Abstractions.Events;

namespace LeftBehind.Framework.Tests.Notes;

internal sealed class NoteReadHandler : IEventHandler<NoteRead>
{
    public Task HandleAsync(NoteRead happened, CancellationToken cancellationToken)
    {
        happened.HeardBy.Add(nameof(NoteReadHandler));
        return Task.CompletedTask;
    }
}
