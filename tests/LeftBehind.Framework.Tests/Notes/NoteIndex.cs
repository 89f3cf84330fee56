using LeftBehind.Abstractions.Content;

namespace LeftBehind.Framework.Tests.Notes;

public sealed class NoteIndex : ContentIndex
{
    public string Text { get; set; } = "";
}

internal sealed class NoteIndexProvider : IndexProvider<NoteIndex>
{
    public override string ContentType => NoteType.Name;

    public override Type? ManyType => typeof(NoteToken);

    protected override NoteIndex? Map(ContentItem item) => item.As<NotePart>() is { } note ? new() { Text = note.Text } : null;

    public override IEnumerable<ContentIndex> MapMany(ContentItem item) =>
        item.Get<NotePart>().Text.EnumerateRunes().Select(rune => new NoteToken { Token = rune.ToString() });
}
