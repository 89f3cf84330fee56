using LeftBehind.Abstractions.Content;

namespace LeftBehind.Framework.Tests.Notes;

internal sealed class NoteType : IContentTypeProvider
{
    public const string Name = "Note";

    public void Describe(ContentTypeBuilder type) => type.Named(Name).DisplayedAs("Note").WithPart<NotePart>();
}
