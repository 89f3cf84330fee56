using LeftBehind.Abstractions.Content;

namespace LeftBehind.Framework.Tests.Notes;

internal sealed class NoteHandler : ContentHandler
{
    public const string Forbidden = "forbidden";

    public override string? ContentType => NoteType.Name;

    public override Task NormalizeAsync(ContentItem item, CancellationToken cancellationToken)
    {
        item.Alter<NotePart>(note => note.Text = note.Text.Trim());
        item.DisplayText = item.Get<NotePart>().Text;
        return Task.CompletedTask;
    }

    public override Task ValidateAsync(ContentItem item, ICollection<ContentError> errors, CancellationToken cancellationToken)
    {
        if (item.Get<NotePart>().Text == Forbidden)
        {
            errors.Add(new ContentError("NotePart.Text", "Say something else."));
        }
        return Task.CompletedTask;
    }
}
