using LeftBehind.Abstractions.Background;
using LeftBehind.Abstractions.Content;

namespace LeftBehind.Framework.Tests.Notes;

/// <summary>Saves a note after some steps, acting as whoever started it; what it is told to do stands in its arguments.</summary>
internal sealed class NoteJob(IContentManager content) : IBackgroundJobHandler
{
    public const string JobKind = "note-job";

    public string Kind => JobKind;

    public async Task<string> RunAsync(string arguments, IJobProgress progress, CancellationToken cancellationToken)
    {
        var order = System.Text.Json.JsonSerializer.Deserialize<Order>(arguments, ContentJson.Options)!;
        for (var step = 1; step <= order.Steps; step++)
        {
            await progress.ReportAsync(step, order.Steps, cancellationToken);
            await Task.Delay(order.Pause, cancellationToken);
        }
        var note = content.New(NoteType.Name, order.OrganizationId).Alter<NotePart>(part => part.Text = "作业");
        var result = await content.SaveAsync(note, null, cancellationToken);
        return order.Fails ? throw new InvalidOperationException("欧阳秘密") : $"{note.ContentItemId} {result.Succeeded}";
    }

    public sealed record Order(int OrganizationId, int Steps, int Pause, bool Fails);
}
